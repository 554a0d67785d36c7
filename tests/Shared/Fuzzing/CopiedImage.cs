using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Tests.Fuzzing;

/// <summary>The sections of an image, copied so that they can be damaged.</summary>
internal sealed class CopiedImage : CorpusImage
{
    private readonly byte[][] _sections;
    private readonly byte[] _header;

    private CopiedImage(byte[] header, byte[][] sections)
    {
        _header = header;
        _sections = sections;
    }

    public override ReadOnlySpan<byte> Header => _header;

    public override ReadOnlySpan<byte> Documents => _sections[SectionNumber.Documents];

    public override ReadOnlySpan<byte> Entries => _sections[SectionNumber.Entries];

    public override ReadOnlySpan<byte> Papers => _sections[SectionNumber.Papers];

    public override ReadOnlySpan<byte> Appearances => _sections[SectionNumber.Appearances];

    public override ReadOnlySpan<byte> Links => _sections[SectionNumber.Links];

    public override ReadOnlySpan<byte> References => _sections[SectionNumber.References];

    public override ReadOnlySpan<byte> Titles => _sections[SectionNumber.Titles];

    public override ReadOnlySpan<byte> Overlays => _sections[SectionNumber.Overlays];

    public override ReadOnlySpan<byte> Fields => _sections[SectionNumber.Fields];

    public override ReadOnlySpan<byte> Facets => _sections[SectionNumber.Facets];

    public override ReadOnlySpan<byte> FacetPapers => _sections[SectionNumber.FacetPapers];

    public override ReadOnlySpan<byte> Keys => _sections[SectionNumber.Keys];

    public override ReadOnlySpan<byte> Terms => _sections[SectionNumber.Terms];

    public override ReadOnlySpan<byte> Postings => _sections[SectionNumber.Postings];

    public override ReadOnlySpan<byte> Lengths => _sections[SectionNumber.Lengths];

    public override ReadOnlySpan<byte> Related => _sections[SectionNumber.Related];

    public override ReadOnlySpan<byte> PaperTerms => _sections[SectionNumber.PaperTerms];

    public override ReadOnlySpan<byte> DocumentTerms => _sections[SectionNumber.DocumentTerms];

    public override ReadOnlySpan<byte> Strings => _sections[SectionNumber.Strings];

    public static CopiedImage Of(CorpusImage image)
    {
        byte[][] sections = new byte[SectionNumber.Count][];
        sections[SectionNumber.Documents] = image.Documents.ToArray();
        sections[SectionNumber.Entries] = image.Entries.ToArray();
        sections[SectionNumber.Papers] = image.Papers.ToArray();
        sections[SectionNumber.Appearances] = image.Appearances.ToArray();
        sections[SectionNumber.Links] = image.Links.ToArray();
        sections[SectionNumber.References] = image.References.ToArray();
        sections[SectionNumber.Overlays] = image.Overlays.ToArray();
        sections[SectionNumber.Fields] = image.Fields.ToArray();
        sections[SectionNumber.Facets] = image.Facets.ToArray();
        sections[SectionNumber.FacetPapers] = image.FacetPapers.ToArray();
        sections[SectionNumber.Keys] = image.Keys.ToArray();
        sections[SectionNumber.Postings] = image.Postings.ToArray();
        sections[SectionNumber.Lengths] = image.Lengths.ToArray();
        sections[SectionNumber.Related] = image.Related.ToArray();
        sections[SectionNumber.PaperTerms] = image.PaperTerms.ToArray();
        sections[SectionNumber.DocumentTerms] = image.DocumentTerms.ToArray();
        sections[SectionNumber.Terms] = image.Terms.ToArray();
        sections[SectionNumber.Titles] = image.Titles.ToArray();
        sections[SectionNumber.Strings] = image.Strings.ToArray();
        return new(image.Header.ToArray(), sections);
    }

    public byte[] Section(int number) => [.. _sections[number]];

    public CopiedImage With(byte[] header) => new(header, _sections);

    /// <summary>The image with another section, and a header that agrees with it or does not.</summary>
    public CopiedImage With(int number, byte[] section, bool headerAgrees)
    {
        byte[][] sections = [.. _sections];
        sections[number] = section;
        byte[] header = [.. _header];
        if (headerAgrees)
            HeaderLayout.Write(header, Array.ConvertAll(sections, each => each.Length));
        return new(header, sections);
    }
}
