using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.BibTeX;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Json;
using TypedCorpus.Generator.Reading.Listing;
using TypedCorpus.Generator.Reading.Tagged;
using TypedCorpus.Generator.Reading.Xml;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading;

/// <summary>Reads one document: verifies its encoding, recognises its format and checks its texts.</summary>
internal static class DocumentReader
{
    internal static readonly IDocumentReader[] Readers =
    [
        new ListingReader(),
        new BibTeXReader(),
        new JsonReader(),
        new TaggedReader(new RisFormat()),
        new TaggedReader(new MedlineFormat()),
        new TaggedReader(new WebOfScienceFormat()),
        new TaggedReader(new EndNoteFormat()),
        new XmlReader(),
        new PlainReader(),
    ];

    public static DocumentResult Read(DocumentItem item, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        DocumentModel? document = Guard.Run(
            $"reading '{item.Name}'",
            LocationInfo.StartOf(item.Path),
            diagnostics,
            () => Read(item, item.GetText(cancellation), diagnostics, cancellation));
        return new(document ?? Empty(item), diagnostics.ToArray());
    }

    private static DocumentModel Read(
        DocumentItem item, SourceText? source, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        string text = source?.ToString() ?? "";
        if (source is null || !Utf8.TryProve(source, text, out int preambleLength))
        {
            diagnostics.Add(DocumentDiagnostics.NotUtf8, LocationInfo.StartOf(item.Path), item.Name);
            return Empty(item);
        }

        var document = new DocumentText(item.Name, item.Path, text, preambleLength, cancellation);
        foreach (IDocumentReader reader in ReadersFor(item.Name))
        {
            if (reader.TryRead(document, diagnostics, cancellation, out DocumentContent content))
                return Model(item, document, preambleLength, content, diagnostics);
        }

        diagnostics.Add(DocumentDiagnostics.LayoutNotRecognised, LocationInfo.StartOf(item.Path), item.Name);
        return Empty(item);
    }

    /// <summary>The readers for the extension of the document, or all of them if there is none for it.</summary>
    private static IDocumentReader[] ReadersFor(string name)
    {
        IDocumentReader[] chosen = Array.FindAll(
            Readers,
            reader => reader.Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));
        return chosen.Length > 0 ? chosen : Readers;
    }

    private static DocumentModel Model(
        DocumentItem item, DocumentText document, int preambleLength, DocumentContent content, DiagnosticBag diagnostics)
    {
        if (content.Entries.Count == 0 && content.Source is null)
            diagnostics.Add(DocumentDiagnostics.NoPapers, LocationInfo.StartOf(item.Path), item.Name);

        new SuspiciousTexts(document, diagnostics).Report(item.Name, content.Entries);
        return new(
            item.Name,
            item.Path,
            content.Layout,
            content.Curator,
            content.ListedOn,
            preambleLength + Utf8.ByteCount(document.Text.AsSpan()),
            content.Entries.ToEquatableArray()) { Source = content.Source };
    }

    private static DocumentModel Empty(DocumentItem item) =>
        new(item.Name, item.Path, DocumentLayoutModel.Unknown, null, null, 0, EquatableArray<EntryModel>.Empty);
}

/// <summary>A document that was read, and its diagnostics apart from it.</summary>
internal sealed record DocumentResult(DocumentModel Document, EquatableArray<DiagnosticInfo> Diagnostics);
