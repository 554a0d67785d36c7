using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Documents;

/// <summary>
/// Reports suspicious characters: once for each title and abstract, at the first such character, and once for each line, or
/// part of a line, between them.
/// </summary>
internal sealed class SuspiciousTexts(DocumentText document, DiagnosticBag diagnostics)
{
    private readonly HashSet<int> _shown = [];

    public void Report(string name, IReadOnlyList<EntryModel> entries)
    {
        ReportAt(name, SuspiciousCharacters.IndexOf(name), LocationInfo.StartOf(document.Path));
        ReportDocument(entries);
        foreach (EntryModel entry in entries)
        {
            ReportEscaped(entry.Title);
            if (entry.Abstract is not null)
                ReportEscaped(entry.Abstract);
            if (entry.Bibliography is not null)
                ReportEscaped(entry.Bibliography, entry.Title.Location);
        }
    }

    private void ReportDocument(IReadOnlyList<EntryModel> entries)
    {
        string text = document.Text;
        TextSpan[] texts = entries.SelectMany(TextsOf).OrderBy(span => span).ToArray();
        int next = 0;
        int reportedTo = 0;
        for (int at = SuspiciousCharacters.IndexOf(text); at >= 0; at = SuspiciousCharacters.IndexOf(text, at + 1, text.Length))
        {
            _shown.Add(Scalar(text, at));
            if (at < reportedTo || (text[at] == '\r' && document.EndsLinesWithReturns))
                continue;
            while (next < texts.Length && texts[next].End <= at)
                next++;
            bool isText = next < texts.Length && texts[next].Start <= at;
            if (!isText && IsOfFormat(text[at]))
                continue;
            int nextText = next < texts.Length ? texts[next].Start : text.Length;
            reportedTo = isText ? texts[next].End : Math.Min(nextText, EndOfLine(at));
            ReportAt(text, at, document.Locate(at, char.IsSurrogate(text[at]) ? 2 : 1));
        }
    }

    private static IEnumerable<TextSpan> TextsOf(EntryModel entry) =>
        entry.Abstract is null ? [entry.Title.Location.Span] : [entry.Title.Location.Span, entry.Abstract.Location.Span];

    /// <summary>Whether a character separates entries or files rather than being part of a text.</summary>
    private static bool IsOfFormat(char c) => c is '\v' or '\f' or '\r' or '\uFEFF';

    private int EndOfLine(int at)
    {
        int end = document.Text.IndexOf('\n', at);
        return end < 0 ? document.Text.Length : end;
    }

    /// <summary>Reports a character that the document has only in escaped form, but that is part of the decoded text.</summary>
    private void ReportEscaped(TextModel text)
    {
        if (!ReferenceEquals(text.Raw, text.Display) && SuspiciousCharacters.IndexOf(text.Raw) < 0)
            ReportAt(text.Display, SuspiciousCharacters.IndexOf(text.Display), text.Location);
    }

    private void ReportEscaped(BibliographyModel bibliography, LocationInfo location)
    {
        IEnumerable<string?> values = bibliography.Authors
            .SelectMany(static author => (string?[])[author.Family, author.Given, author.Suffix])
            .Concat(bibliography.Keywords)
            .Concat(bibliography.Categories)
            .Concat(bibliography.Fields.SelectMany(static field => (string?[])[field.Name, field.Value]))
            .Concat([bibliography.Key, bibliography.Venue, bibliography.Publisher, bibliography.Url, bibliography.PdfUrl, bibliography.Doi,
                bibliography.Note]);
        foreach (string? value in values)
        {
            int at = value is null ? -1 : SuspiciousCharacters.IndexOf(value);
            // A character that the document itself contains is reported where it occurs.
            if (at < 0 || _shown.Contains(Scalar(value!, at)))
                continue;
            ReportAt(value!, at, location);
            return;
        }
    }

    private void ReportAt(string text, int at, LocationInfo location)
    {
        if (at < 0)
            return;
        diagnostics.Add(
            DocumentDiagnostics.SuspiciousCharacter,
            location,
            Scalar(text, at).ToString("X4", CultureInfo.InvariantCulture),
            SuspiciousCharacters.NameAt(text, at));
    }

    private static int Scalar(string text, int at) =>
        char.IsSurrogate(text[at]) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
}
