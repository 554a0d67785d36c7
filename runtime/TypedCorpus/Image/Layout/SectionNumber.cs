namespace TypedCorpus.Image.Layout;

/// <summary>The sections of the image in the order of the header.</summary>
internal static class SectionNumber
{
    public const int Documents = 0;
    public const int Entries = 1;
    public const int Papers = 2;
    public const int Appearances = 3;
    public const int Links = 4;
    public const int References = 5;
    public const int Overlays = 6;
    public const int Fields = 7;
    public const int Facets = 8;
    public const int FacetPapers = 9;
    public const int Keys = 10;
    public const int Postings = 11;
    public const int Lengths = 12;
    public const int Related = 13;
    public const int PaperTerms = 14;
    public const int DocumentTerms = 15;
    public const int Terms = 16;
    public const int Titles = 17;
    public const int Strings = 18;
    public const int Count = 19;
}
