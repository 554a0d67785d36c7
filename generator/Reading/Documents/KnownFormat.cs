using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Documents;

/// <summary>A format by its name, and the extension of its files; null for a format that no reader reads.</summary>
internal sealed record KnownFormat(string Name, string? Extension)
{
    private static readonly KnownFormat BibTeX = new("BibTeX", ".bib");
    private static readonly KnownFormat Json = new("JSON", ".json");
    private static readonly KnownFormat JsonLines = new("JSON with an object on each line", ".jsonl");
    private static readonly KnownFormat Ris = new("RIS", ".ris");
    private static readonly KnownFormat Medline = new("PubMed's text format", ".nbib");
    private static readonly KnownFormat WebOfScience = new("Web of Science's text format", ".ciw");
    private static readonly KnownFormat EndNote = new("EndNote's text format", ".enw");
    private static readonly KnownFormat RefWorks = new("RefWorks's text format", ".txt");
    private static readonly KnownFormat Ovid = new("Ovid's text format", ".txt");
    private static readonly KnownFormat Xml = new("XML", ".xml");
    private static readonly KnownFormat Table = new("a table with a header line", ".csv");
    private static readonly KnownFormat Markdown = new("a reading list in Markdown", ".md");
    private static readonly KnownFormat Text = new("a list of papers in plain text", ".txt");

    /// <summary>How files of formats begin that are no text or that no reader reads.</summary>
    private static readonly (string Start, string Name)[] Foreign =
    [
        ("%PDF-", "a PDF file"),
        ("PK\u0003\u0004", "a ZIP file, as those of Word and Excel are"),
        ("\u001F\uFFFD", "a compressed file"),
        ("%!PS", "a PostScript file"),
        ("{\\rtf", "a file in Rich Text Format"),
        ("<!doctype html", "a web page"),
        ("<html", "a web page"),
        ("\\documentclass", "a LaTeX document"),
        ("\\begin{", "LaTeX"),
    ];

    private static readonly (string Start, KnownFormat Format)[] Read =
    [
        ("TY  - ", Ris), ("PMID- ", Medline), ("FN Clarivate", WebOfScience), ("FN Thomson", WebOfScience), ("FN ISI", WebOfScience),
        ("%0 ", EndNote), ("RT Journal Article", RefWorks), ("RT Book", RefWorks), ("VN  - Ovid", Ovid), ("<?xml", Xml),
    ];

    /// <summary>The format that a text certainly has by its first characters; null if they may begin any text.</summary>
    public static KnownFormat? Of(string text)
    {
        int at = 0;
        while (at < text.Length && (WhiteSpace.IsSpaceOrLineEnd(text[at]) || text[at] == '\uFEFF'))
            at++;
        foreach ((string start, string name) in Foreign)
        {
            if (TextScan.Matches(text, at, start))
                return new(name, null);
        }

        foreach ((string start, KnownFormat format) in Read)
        {
            if (string.CompareOrdinal(text, at, start, 0, start.Length) == 0)
                return format;
        }

        return IsBibTeX(text, at) ? BibTeX : IsJson(text, at) ? Json : null;
    }

    /// <summary>The format of a document that a reader read.</summary>
    public static KnownFormat Of(DocumentLayoutModel layout) => layout switch
    {
        DocumentLayoutModel.BibTeX => BibTeX,
        DocumentLayoutModel.Json or DocumentLayoutModel.CslJson => Json,
        DocumentLayoutModel.JsonLines => JsonLines,
        DocumentLayoutModel.Ris => Ris,
        DocumentLayoutModel.Medline => Medline,
        DocumentLayoutModel.WebOfScience => WebOfScience,
        DocumentLayoutModel.EndNote => EndNote,
        DocumentLayoutModel.RefWorks => RefWorks,
        DocumentLayoutModel.Ovid => Ovid,
        DocumentLayoutModel.Xml => Xml,
        DocumentLayoutModel.Table => Table,
        DocumentLayoutModel.MarkdownList => Markdown,
        _ => Text,
    };

    /// <summary>Whether a text begins with an entry: <c>@article{</c>.</summary>
    private static bool IsBibTeX(string text, int at)
    {
        int end = at + 1;
        while (AsciiChar.IsLetter(TextScan.At(text, end)))
            end++;
        return TextScan.At(text, at) == '@' && end > at + 1 && TextScan.At(text, TextScan.SkipSpace(text, end, text.Length)) is '{' or '(';
    }

    /// <summary>Whether a text begins with an object, or with an array of objects.</summary>
    private static bool IsJson(string text, int at)
    {
        if (TextScan.At(text, at) == '[')
            at = TextScan.SkipSpace(text, at + 1, text.Length);
        return TextScan.At(text, at) == '{' && TextScan.At(text, TextScan.SkipSpace(text, at + 1, text.Length)) == '"';
    }
}
