using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Models;

/// <summary>The layout of a document, with the numbers of the runtime's <c>DocumentLayout</c>.</summary>
internal enum DocumentLayoutModel
{
    Unknown = 0,
    CompactListing = 1,
    SpacedListing = 2,
    BibTeX = 3,
    Json = 4,
    JsonLines = 5,
    CslJson = 6,
    Ris = 7,
    PlainList = 8,
    MarkdownList = 9,
    LabelledList = 10,
    Medline = 11,
    WebOfScience = 12,
    EndNote = 13,
    Xml = 14,
    Table = 15,
    RefWorks = 16,
    Ovid = 17,
}

/// <summary>What a reader found in one document, independent of all other documents.</summary>
internal sealed record DocumentModel(
    string Name,
    string Path,
    DocumentLayoutModel Layout,
    string? Curator,
    MonthDayModel? ListedOn,
    int ByteLength,
    EquatableArray<EntryModel> Entries)
{
    /// <summary>The title that its item gives the document, if any.</summary>
    public string? Title { get; init; }

    /// <summary>What the document shares with others of a corpus; null for most formats, and once a corpus is compiled.</summary>
    public BibliographySource? Source { get; init; }
}

/// <summary>A date without a year.</summary>
internal sealed record MonthDayModel(int Month, int Day);

/// <summary>
/// One listed paper: its rank and line in the document, both from 1, its texts, and what its abstract links to and cites.
/// </summary>
internal sealed record EntryModel(
    int Rank,
    int Line,
    TextModel Title,
    TextModel? Abstract,
    EquatableArray<LinkModel> Links,
    EquatableArray<string> References,
    BibliographyModel? Bibliography = null);

/// <summary>A text of a document: its characters as written, as displayed, and the range of its bytes.</summary>
internal sealed record TextModel(string Raw, string Display, ByteRange Bytes, LocationInfo Location);

/// <summary>A range of the document's bytes, counted from its byte order mark if it has one.</summary>
internal readonly record struct ByteRange(int Start, int Length);

/// <summary>What a link leads to, with the numbers of the runtime's <c>LinkKind</c>.</summary>
internal enum LinkKindModel
{
    Other = 0,
    Repository = 1,
    ProjectPage = 2,
    Package = 3,
    Video = 4,
    Paper = 5,
}

/// <summary>A link of an abstract: an absolute URL without the punctuation around it.</summary>
internal sealed record LinkModel(string Url, LinkKindModel Kind, RepositoryModel? Repository);

/// <summary>The repository that contains the target of a link.</summary>
internal sealed record RepositoryModel(string Host, string Owner, string Name);
