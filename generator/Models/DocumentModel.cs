using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Models;

/// <summary>The layouts of a document; the numbers are those of the runtime's enumeration.</summary>
internal enum DocumentLayout
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
}

/// <summary>One document as its reader understood it, alone: nothing of the other documents is in here.</summary>
internal sealed record DocumentModel(
    string Name,
    string Path,
    DocumentLayout Layout,
    string? Curator,
    MonthDayModel? ListedOn,
    int ByteLength,
    EquatableArray<EntryModel> Entries);

internal sealed record MonthDayModel(int Month, int Day);

/// <summary>One listed paper: its rank and line (both from 1) in the document, its texts and what they name.</summary>
internal sealed record EntryModel(
    int Rank,
    int Line,
    TextModel Title,
    TextModel? Abstract,
    EquatableArray<LinkModel> Links,
    EquatableArray<string> References,
    BibliographyModel? Bibliography = null);

/// <summary>A text of a document: the document's own characters, what is shown, and where its bytes lie.</summary>
internal sealed record TextModel(string Raw, string Display, ByteRange Bytes, LocationInfo Location);

/// <summary>A range of the document's bytes, the byte order mark counted.</summary>
internal readonly record struct ByteRange(int Start, int Length);
