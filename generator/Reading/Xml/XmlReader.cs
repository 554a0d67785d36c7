using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>Reads XML of libraries, services and programs: each has elements that are records, which a schema describes.</summary>
internal sealed class XmlReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".xml", ".atom", ".rdf"];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        content = new(DocumentLayoutModel.Xml, null, null, []);
        if (!BeginsWithTag(document))
            return false;

        var found = new DiagnosticBag();
        var papers = new XmlPapers(document, found);
        bool sawRecord = Read(document.Text, XmlSchemas.All, papers, cancellation);
        if (!sawRecord && XmlGuess.Find(document.Text, cancellation) is { } guess)
            sawRecord = Read(document.Text, [guess], papers, cancellation);
        if (!sawRecord)
            return false;
        diagnostics.AddAll(found);
        content = content with { Entries = papers.Entries };
        return true;
    }

    private static bool BeginsWithTag(DocumentText document)
    {
        DocumentLine line = document.Lines.FirstOrDefault(static line => !line.IsBlank);
        return line.ContentLength > 0 && document.Text[line.ContentStart] == '<';
    }

    /// <summary>Reads the records of some schemas; returns whether there was any.</summary>
    private static bool Read(string text, IReadOnlyList<XmlSchema> schemas, XmlPapers papers, CancellationToken cancellation)
    {
        var scanner = new XmlScanner(text);
        var records = new XmlRecords(schemas, papers);
        for (XmlToken token = scanner.Next(); token.Kind != XmlTokenKind.EndOfText; token = scanner.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            if (token.Kind == XmlTokenKind.StartTag)
                records.Begin(token);
            else
                records.End(token);
        }

        records.EndOfText();
        return records.SawRecord;
    }
}
