using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Image.Layout;

/// <summary>What a vocabulary consists of.</summary>
internal static class VocabularyKind
{
    public const int Author = 0;
    public const int Venue = 1;
    public const int Keyword = 2;
    public const int Year = 3;
    public const int Repository = 4;

    /// <summary>The key of a name, which is empty if it has nothing to compare.</summary>
    public static string KeyOf(int kind, string name) => kind switch
    {
        Year => VocabularyKey.OfYear(name),
        Repository => VocabularyKey.OfRepository(name),
        _ => VocabularyKey.OfName(name),
    };
}

/// <summary>The entries of the vocabularies, vocabulary by vocabulary in the order of their kinds.</summary>
internal static class VocabularyColumns
{
    public const int Kind = 0;

    /// <summary>The name and its variants, with <see cref="BibliographyField.ItemEnd"/> between them, in the pool of strings.</summary>
    public const int NamesStart = 1;
    public const int NamesLength = 2;

    /// <summary>The first row of the papers, which share a table with those of the facets.</summary>
    public const int FirstPaper = 3;
    public const int PaperCount = 4;
    public const int Count = 5;
}

/// <summary>The keys that find the entries, sorted by kind and then by their bytes.</summary>
internal static class VocabularyKeyColumns
{
    public const int Kind = 0;
    public const int Start = 1;
    public const int Length = 2;
    public const int Entry = 3;
    public const int Count = 4;
}
