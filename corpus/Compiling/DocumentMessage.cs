using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.App.Compiling;

/// <summary>What there is to say about a place in a document.</summary>
/// <param name="Id">The code, such as <c>TC0011</c>.</param>
/// <param name="Severity">Whether it is an error, a warning or a remark.</param>
/// <param name="Text">The message.</param>
/// <param name="HelpLink">The page about the code.</param>
/// <param name="Path">The file; null for what is said of all documents.</param>
/// <param name="Span">The place in the file, counted from 0.</param>
/// <param name="Line">The line of the file where the place begins; empty without a file.</param>
internal sealed record DocumentMessage(
    string Id, DiagnosticSeverity Severity, string Text, string HelpLink, string? Path, LinePositionSpan Span, string Line)
{
    private const int MaxExcerpt = 100;

    private const int ContextBefore = 40;

    public bool IsError => Severity == DiagnosticSeverity.Error;

    /// <summary>Gets all that there is to say, by document and place.</summary>
    public static IEnumerable<DocumentMessage> Of(Compiled compiled)
    {
        Dictionary<string, DocumentFile> documents =
            compiled.Documents.DistinctBy(document => document.Path).ToDictionary(document => document.Path, StringComparer.Ordinal);
        return compiled.Diagnostics
            .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .Select(diagnostic => From(diagnostic, documents))
            .OrderBy(message => message.Path, StringComparer.Ordinal)
            .ThenBy(message => message.Span.Start)
            .ThenBy(message => message.Id, StringComparer.Ordinal);
    }

    /// <summary>Writes the place and the message as compilers do, and below them the line with the place marked.</summary>
    public void Write(TextWriter writer)
    {
        string severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        string place = Path is null ? "" : string.Create(
            CultureInfo.InvariantCulture, $"{Visible(Path)}({Span.Start.Line + 1},{Span.Start.Character + 1}): ");
        writer.WriteLine($"{place}{severity} {Id}: {Text}");
        if (Line.Trim().Length > 0)
            WriteExcerpt(writer);
    }

    private void WriteExcerpt(TextWriter writer)
    {
        int place = Math.Min(Span.Start.Character, Line.Length);
        int start = Line.Length > MaxExcerpt ? Math.Max(0, place - ContextBefore) : 0;
        int end = Math.Min(Line.Length, start + MaxExcerpt);
        int marked = Span.End.Line == Span.Start.Line ? Span.End.Character : Line.Length;
        writer.WriteLine($"    {Visible(Line[start..end])}");
        writer.WriteLine($"    {new string(' ', place - start)}{new string('^', Math.Max(1, Math.Min(marked, end) - place))}");
    }

    /// <summary>A document may be hostile: what would command a terminal is replaced, character for character.</summary>
    private static string Visible(string text) => string.Create(text.Length, text, static (visible, source) =>
    {
        for (int i = 0; i < visible.Length; i++)
        {
            visible[i] = source[i] switch
            {
                '\t' => ' ',
                char c when char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '\uFFFD',
                char c => c,
            };
        }
    });

    private static DocumentMessage From(Diagnostic diagnostic, Dictionary<string, DocumentFile> documents)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        DocumentFile? document = documents.GetValueOrDefault(place.Path ?? "");
        TextLineCollection? lines = document?.GetText().Lines;
        return new(
            diagnostic.Id,
            diagnostic.Severity,
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            diagnostic.Descriptor.HelpLinkUri,
            document?.Path,
            place.Span,
            lines is not null && place.StartLinePosition.Line < lines.Count ? lines[place.StartLinePosition.Line].ToString() : "");
    }
}
