namespace TypedCorpus.Image.Layout;

// The columns of each table of the image. A "first" column is the start of a range of another table, which ends where that
// of the next row starts; a table with such a column has one row more than it has items.

/// <summary>The documents, in the order of their names.</summary>
internal static class DocumentColumns
{
    public const int NameStart = 0;
    public const int NameLength = 1;

    /// <summary>The title that the project gives the document; its length is 0 if it gives none.</summary>
    public const int TitleStart = 2;
    public const int TitleLength = 3;
    public const int Layout = 4;
    public const int CuratorStart = 5;
    public const int CuratorLength = 6;
    public const int Month = 7;
    public const int Day = 8;
    public const int ByteLength = 9;
    public const int FirstEntry = 10;
    public const int Count = 11;
}

/// <summary>The entries of the documents, document by document in their listed order.</summary>
internal static class EntryColumns
{
    public const int Paper = 0;
    public const int Line = 1;

    /// <summary>The number of entries before this one in the document that could not be read, which its rank counts too.</summary>
    public const int RankGap = 2;
    public const int Count = 3;
}

/// <summary>The papers, in corpus order.</summary>
internal static class PaperColumns
{
    /// <summary>Where the title lies in <see cref="ImageSection.Titles"/>.</summary>
    public const int TitleAt = 0;

    /// <summary>The abstract's document plus one; 0 without abstract.</summary>
    public const int AbstractDocument = 1;
    public const int AbstractStart = 2;
    public const int AbstractLength = 3;
    public const int NameLength = 4;

    /// <summary>A bit for each <see cref="OverlayField"/> that the paper has, so that the others are not searched for.</summary>
    public const int Overlays = 5;
    public const int FirstAppearance = 6;
    public const int FirstLink = 7;
    public const int FirstReference = 8;
    public const int Count = 9;
}

/// <summary>The appearances of the papers, each of which is an entry.</summary>
internal static class AppearanceColumns
{
    public const int Entry = 0;
    public const int Count = 1;
}

/// <summary>The links of the papers.</summary>
internal static class LinkColumns
{
    public const int Kind = 0;

    /// <summary>1 if the text lies in the pool of strings, 0 if in the abstract's own bytes.</summary>
    public const int IsPooled = 1;
    public const int Start = 2;
    public const int Length = 3;

    /// <summary>Where the repository's owner begins in the link; 0 if it leads to no repository.</summary>
    public const int OwnerStart = 4;
    public const int OwnerLength = 5;
    public const int NameLength = 6;
    public const int Count = 7;
}

/// <summary>The arXiv numbers that abstracts cite.</summary>
internal static class ReferenceColumns
{
    public const int IsPooled = 0;
    public const int Start = 1;
    public const int Length = 2;
    public const int Count = 3;
}

/// <summary>
/// The texts of a paper that are neither its title nor in a document, sorted by paper and field; they are in the pool of strings.
/// </summary>
internal static class OverlayColumns
{
    /// <summary>The paper times <see cref="OverlayField.Count"/> plus the field.</summary>
    public const int Key = 0;
    public const int Start = 1;
    public const int Length = 2;
    public const int Count = 3;
}

/// <summary>
/// The fields that an overlay can hold: the title as the document has it, the abstract as it is shown, and an id that is not
/// the slug of the title.
/// </summary>
internal static class OverlayField
{
    public const int RawTitle = 0;
    public const int Abstract = 1;
    public const int Id = 2;
    public const int Count = 3;
}
