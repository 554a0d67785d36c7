using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.BibTeX;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Json;
using TypedCorpus.Generator.Reading.Labelled;
using TypedCorpus.Generator.Reading.Listing;
using TypedCorpus.Generator.Reading.Markdown;
using TypedCorpus.Generator.Reading.Tables;
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
        new TaggedReader(new RefWorksFormat()),
        new TaggedReader(new OvidFormat()),
        new XmlReader(),
        new TableReader(),
        new LabelledReader(),
        new MarkdownReader(),
        new PlainReader(),
    ];

    private static readonly string[] ReadMes = ["README.md", "README.markdown"];

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
        if (source is null)
        {
            diagnostics.Add(
                DocumentDiagnostics.NotReadable,
                LocationInfo.StartOf(item.Path),
                item.Name,
                "it is missing, a link to a missing file, or a directory");
            return Empty(item);
        }

        string text = source.ToString();
        bool isUtf8 = Utf8.TryProve(source, text, out int preambleLength);
        var document = new DocumentText(item.Name, item.Path, text, preambleLength, cancellation);
        KnownFormat? format = KnownFormat.Of(text);
        if (!isUtf8 || EncodingGuess.IsWide(text))
        {
            ReportNotUtf8(source, document, format, diagnostics);
            return Empty(item);
        }

        IDocumentReader[] readers = ReadersFor(item.Name);
        foreach (IDocumentReader reader in readers)
        {
            // What certainly is of another format is no list, although its lines may look like one.
            bool isOther = format is not null && reader is LabelledReader or MarkdownReader or PlainReader;
            if (!isOther && reader.TryRead(document, diagnostics, cancellation, out DocumentContent content))
                return Model(item, document, preambleLength, content, diagnostics);
        }

        ReportUnread(document, readers, format, diagnostics, cancellation);
        return Empty(item);
    }

    private static void ReportNotUtf8(SourceText source, DocumentText document, KnownFormat? format, DiagnosticBag diagnostics)
    {
        (string encoding, LocationInfo location) = EncodingGuess.Of(source, document);
        if (format is { Extension: null })
            ReportFormat(document, format, diagnostics);
        else
            diagnostics.Add(DocumentDiagnostics.NotUtf8, location, document.Name, encoding);
    }

    /// <summary>Says what a document is that its readers do not read, if a reader of other files does.</summary>
    private static void ReportUnread(
        DocumentText document, IDocumentReader[] readers, KnownFormat? format, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        foreach (IDocumentReader reader in Readers.Except(readers))
        {
            if (format is null && reader.TryRead(document, new(), cancellation, out DocumentContent content) && content.Entries.Count > 0)
                format = KnownFormat.Of(content.Layout);
        }

        bool isNamed = format?.Extension is { } extension
            && readers.Length < Readers.Length
            && Array.Exists(readers, reader => reader.Extensions.Contains(extension));
        if (format is not null && !isNamed)
            ReportFormat(document, format, diagnostics);
        else if (!IsReadMe(document.Name))
            diagnostics.Add(DocumentDiagnostics.LayoutNotRecognised, LocationInfo.StartOf(document.Path), document.Name);
    }

    private static void ReportFormat(DocumentText document, KnownFormat format, DiagnosticBag diagnostics) => diagnostics.Add(
        DocumentDiagnostics.OtherFormat,
        LocationInfo.StartOf(document.Path),
        document.Name,
        format.Name,
        format.Extension is { } extension
            ? $"give it the extension {extension}"
            : "convert its list of papers to a format that TypedCorpus reads, or remove it from the CorpusDocument items");

    /// <summary>What the checks of patterns need of a document.</summary>
    public static OutlinedDocument Outline(DocumentModel document) =>
        new(document.Name, document.Path, document.Layout != DocumentLayoutModel.Unknown || !IsReadMe(document.Name));

    /// <summary>Whether a document may describe its folder instead of listing papers.</summary>
    private static bool IsReadMe(string name)
    {
        string file = name.Substring(name.LastIndexOf('/') + 1);
        return Array.Exists(ReadMes, readMe => string.Equals(file, readMe, StringComparison.OrdinalIgnoreCase));
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
            content.Entries.ToEquatableArray())
        {
            Title = item.Title,
            Source = content.Source,
        };
    }

    private static DocumentModel Empty(DocumentItem item) =>
        new(item.Name, item.Path, DocumentLayoutModel.Unknown, null, null, 0, EquatableArray<EntryModel>.Empty) { Title = item.Title };
}

/// <summary>A document that was read, and its diagnostics apart from it.</summary>
internal sealed record DocumentResult(DocumentModel Document, EquatableArray<DiagnosticInfo> Diagnostics);
