using TypedCorpus.Generator.Text;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>Writes what an image begins with, by which the runtime knows whether it can read it.</summary>
internal static class ImageHeader
{
    public static byte[] Of(CorpusImage image)
    {
        int[] lengths = new int[SectionNumber.Count];
        lengths[SectionNumber.Documents] = image.Documents.Length;
        lengths[SectionNumber.Entries] = image.Entries.Length;
        lengths[SectionNumber.Papers] = image.Papers.Length;
        lengths[SectionNumber.Appearances] = image.Appearances.Length;
        lengths[SectionNumber.Links] = image.Links.Length;
        lengths[SectionNumber.References] = image.References.Length;
        lengths[SectionNumber.Overlays] = image.Overlays.Length;
        lengths[SectionNumber.Fields] = image.Fields.Length;
        lengths[SectionNumber.Facets] = image.Facets.Length;
        lengths[SectionNumber.FacetPapers] = image.FacetPapers.Length;
        lengths[SectionNumber.Keys] = image.Keys.Length;
        lengths[SectionNumber.Postings] = image.Postings.Length;
        lengths[SectionNumber.Lengths] = image.Lengths.Length;
        lengths[SectionNumber.Related] = image.Related.Length;
        lengths[SectionNumber.PaperTerms] = image.PaperTerms.Length;
        lengths[SectionNumber.DocumentTerms] = image.DocumentTerms.Length;
        lengths[SectionNumber.Terms] = Utf8.ByteCount(image.Terms.AsSpan());
        lengths[SectionNumber.Titles] = Utf8.ByteCount(image.Titles.AsSpan());
        lengths[SectionNumber.Strings] = Utf8.ByteCount(image.Strings.AsSpan());

        byte[] header = new byte[HeaderLayout.Length];
        HeaderLayout.Write(header, lengths);
        return header;
    }
}
