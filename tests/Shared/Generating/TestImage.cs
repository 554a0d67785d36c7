using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;
using RuntimeImage = TypedCorpus.Image.CorpusImage;

namespace TypedCorpus.Tests.Generating;

/// <summary>An image in memory, for corpora that are too large to compile in a test and for images to damage.</summary>
internal sealed class TestImage : RuntimeImage
{
    private readonly byte[][] _sections;

    private TestImage(IEnumerable<byte[]> sections) => _sections = [.. sections];

    /// <summary>The image as the generator builds it, which it emits as C#.</summary>
    public TestImage(CompiledImage image)
        : this(AllSections.Select(section => image[section]))
    {
    }

    /// <summary>A copy of an image.</summary>
    public TestImage(RuntimeImage image)
        : this(AllSections.Select(section => image.Section((int)section).ToArray()))
    {
    }

    /// <summary>The sections that can be damaged: all but the header.</summary>
    public static ImageSection[] Sections { get; } = [.. AllSections.Where(section => section != ImageSection.Header)];

    private static IEnumerable<ImageSection> AllSections =>
        Enumerable.Range(0, (int)ImageSection.Count).Select(number => (ImageSection)number);

    public byte[] this[ImageSection section] => [.. _sections[(int)section]];

    public override ReadOnlySpan<byte> Section(int section) => _sections[section];

    /// <summary>Opens a corpus that has everything but its documents.</summary>
    public static PaperCorpus Open(CorpusModel model) => Open(CorpusImageBuilder.Build(model, CancellationToken.None));

    public static PaperCorpus Open(CompiledImage image) => PaperCorpus.Open(new TestImage(image), typeof(TestImage));

    /// <summary>The image with another section, and a header that agrees with it or does not.</summary>
    public TestImage With(ImageSection section, byte[] bytes, bool headerAgrees)
    {
        byte[][] sections = [.. _sections];
        sections[(int)section] = bytes;
        if (headerAgrees)
        {
            byte[] header = this[ImageSection.Header];
            HeaderLayout.Write(header, Array.ConvertAll(sections, each => each.Length));
            sections[(int)ImageSection.Header] = header;
        }

        return new(sections);
    }
}
