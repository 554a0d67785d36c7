using TypedCorpus;
using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;
using RuntimeImage = TypedCorpus.Image.CorpusImage;

namespace Generator.Tests.Support;

/// <summary>An image as built, without the way through C#: for corpora too large to compile in a test.</summary>
internal sealed class TestImage(CompiledImage image) : RuntimeImage
{
    public override ReadOnlySpan<byte> Section(int section) => image[(ImageSection)section];

    /// <summary>Opens a corpus that has everything but its documents.</summary>
    public static PaperCorpus Open(CorpusModel model) => Open(CorpusImageBuilder.Build(model, CancellationToken.None));

    public static PaperCorpus Open(CompiledImage image) => PaperCorpus.Open(new TestImage(image), typeof(TestImage));
}
