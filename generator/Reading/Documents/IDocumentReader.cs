using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Reading.Documents;

/// <summary>
/// Reads one document format. A reader is linear in the text, written by hand, without state, and never throws
/// for what a document holds: what is wrong costs one entry and a diagnostic at its place.
/// </summary>
internal interface IDocumentReader
{
    /// <summary>The ends of the names of files that this reader is for, with their dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads the document, or finds that it is not of this format.</summary>
    bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content);
}

/// <summary>What a reader found in a document.</summary>
internal sealed record DocumentContent(
    DocumentLayout Layout, string? Curator, MonthDayModel? ListedOn, IReadOnlyList<EntryModel> Entries);
