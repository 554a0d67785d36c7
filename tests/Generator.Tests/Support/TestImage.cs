using System.Text;
using TypedCorpus;
using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Generator.Models;
using RuntimeImage = TypedCorpus.Image.CorpusImage;

namespace Generator.Tests.Support;

/// <summary>An image as built, without the way through C#: for corpora too large to compile in a test.</summary>
internal sealed class TestImage(CorpusImage image, byte[]? header = null) : RuntimeImage
{
    private readonly byte[] _header = header ?? ImageHeader.Of(image);
    private readonly byte[] _strings = Encoding.UTF8.GetBytes(image.Strings);
    private readonly byte[] _titles = Encoding.UTF8.GetBytes(image.Titles);
    private readonly byte[] _terms = Encoding.UTF8.GetBytes(image.Terms);

    public override ReadOnlySpan<byte> Header => _header;

    public override ReadOnlySpan<byte> Documents => image.Documents;

    public override ReadOnlySpan<byte> Entries => image.Entries;

    public override ReadOnlySpan<byte> Papers => image.Papers;

    public override ReadOnlySpan<byte> Appearances => image.Appearances;

    public override ReadOnlySpan<byte> Links => image.Links;

    public override ReadOnlySpan<byte> References => image.References;

    public override ReadOnlySpan<byte> Titles => _titles;

    public override ReadOnlySpan<byte> Overlays => image.Overlays;

    public override ReadOnlySpan<byte> Fields => image.Fields;

    public override ReadOnlySpan<byte> Facets => image.Facets;

    public override ReadOnlySpan<byte> FacetPapers => image.FacetPapers;

    public override ReadOnlySpan<byte> Keys => image.Keys;

    public override ReadOnlySpan<byte> Terms => _terms;

    public override ReadOnlySpan<byte> Postings => image.Postings;

    public override ReadOnlySpan<byte> Lengths => image.Lengths;

    public override ReadOnlySpan<byte> Related => image.Related;

    public override ReadOnlySpan<byte> PaperTerms => image.PaperTerms;

    public override ReadOnlySpan<byte> DocumentTerms => image.DocumentTerms;

    public override ReadOnlySpan<byte> Strings => _strings;

    /// <summary>Opens a corpus that has everything but its documents.</summary>
    public static PaperCorpus Open(CorpusModel model) => Open(CorpusImageBuilder.Build(model, CancellationToken.None));

    public static PaperCorpus Open(CorpusImage image) => PaperCorpus.Open(new TestImage(image), typeof(TestImage));
}
