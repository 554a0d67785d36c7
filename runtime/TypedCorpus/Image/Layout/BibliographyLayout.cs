namespace TypedCorpus.Image.Layout;

/// <summary>The fields of a bibliography that a paper may have, by their numbers in the table of fields.</summary>
internal static class BibliographyField
{
    public const int EntryType = 0;
    public const int Authors = 1;
    public const int Year = 2;
    public const int Month = 3;
    public const int Venue = 4;
    public const int Volume = 5;
    public const int Issue = 6;
    public const int Pages = 7;
    public const int Publisher = 8;
    public const int Doi = 9;
    public const int ArxivId = 10;
    public const int Url = 11;
    public const int PdfUrl = 12;
    public const int Keywords = 13;
    public const int Categories = 14;
    public const int Language = 15;
    public const int Note = 16;

    /// <summary>All others, each name with its value.</summary>
    public const int Rest = 17;

    /// <summary>The keys that find the paper and are not among its fields.</summary>
    public const int Aliases = 18;
    public const int Count = 19;

    /// <summary>Separates the items of a list; it is removed from the texts of documents.</summary>
    public const char ItemEnd = '\u001E';

    /// <summary>
    /// Separates the parts of an item: family name, given names and suffix of a person, or name and value of a field. A group
    /// has a single part.
    /// </summary>
    public const char PartEnd = '\u001F';
}

/// <summary>The fields that papers have, sorted by paper and field; the texts are in the pool of strings.</summary>
internal static class FieldColumns
{
    /// <summary>The paper times <see cref="BibliographyField.Count"/> plus the field.</summary>
    public const int Key = 0;
    public const int Start = 1;
    public const int Length = 2;
    public const int Count = 3;
}

/// <summary>The properties by which papers can be listed.</summary>
internal static class FacetKind
{
    public const int Author = 0;
    public const int Year = 1;
    public const int Keyword = 2;
}

/// <summary>The values that papers are listed by, sorted by kind and then by the bytes of the folded text.</summary>
internal static class FacetColumns
{
    public const int Kind = 0;
    public const int Start = 1;
    public const int Length = 2;
    public const int FirstPaper = 3;
    public const int Count = 4;
}

/// <summary>The papers of the facets, facet by facet in corpus order.</summary>
internal static class FacetPaperColumns
{
    public const int Paper = 0;
    public const int Count = 1;
}
