using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Reading.Documents;

/// <summary>
/// Reads one document format. A reader has no state, takes time linear in the text and never throws because of the content
/// of a document: a mistake costs one entry and is reported at its location.
/// </summary>
internal interface IDocumentReader
{
    /// <summary>The extensions of the files that this reader is for, with their dots.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads the document; returns false, and reports nothing, if it has another format.</summary>
    bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content);
}

/// <summary>The content of a document.</summary>
internal sealed record DocumentContent(
    DocumentLayoutModel Layout, string? Curator, MonthDayModel? ListedOn, IReadOnlyList<EntryModel> Entries)
{
    /// <summary>What the document shares with others; a document that has this alone is not without papers by mistake.</summary>
    public BibliographySource? Source { get; init; }
}
