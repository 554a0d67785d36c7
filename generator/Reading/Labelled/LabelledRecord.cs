using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Labelled;

/// <summary>The labelled values of one paper.</summary>
/// <param name="first">The line at which it begins.</param>
internal sealed class LabelledRecord(DocumentLine first)
{
    private readonly List<LabelledValue> _values = [];
    private readonly HashSet<FieldKind> _kinds = [];

    public IReadOnlyList<LabelledValue> Values => _values;

    /// <summary>The number of the line at which it begins.</summary>
    public int Line => first.Number;

    /// <summary>Whether it has a title and another field beside it.</summary>
    public bool IsLabelled => Has(FieldKind.Title) && _kinds.Count > 1;

    public void Add(LabelledValue value)
    {
        _values.Add(value);
        _kinds.Add(value.Label.Kind);
    }

    public bool Has(FieldKind kind) => _kinds.Contains(kind);

    /// <summary>The entry; null, with a diagnostic, if it has no title.</summary>
    public EntryModel? ToEntry(DocumentText document, DiagnosticBag diagnostics, int rank)
    {
        var draft = new PaperDraft(document, diagnostics, first.Number);
        foreach (LabelledValue value in _values)
        {
            (int start, int end) = value.WithoutMarks(document.Text);
            if (start == end)
                continue;
            string raw = document.Text.Substring(start, end - start);
            if (value.Label.Kind == FieldKind.Title)
                draft.Title ??= Text(document, start, end, raw);
            else if (value.Label.Kind == FieldKind.Abstract)
                draft.Abstract ??= Text(document, start, end, raw);
            else
                draft.Add(value.Label.Kind, value.Label.Name, ValueOf(value.Label.Kind, raw), start, end);
        }

        if (draft.Title is not null)
            return draft.ToEntry(rank);
        diagnostics.Add(
            DocumentDiagnostics.EntryWithoutTitle,
            document.Locate(first, first.ContentStart, first.ContentLength),
            Excerpt.Of(document.Text, first.ContentStart, first.ContentEnd));
        return null;
    }

    /// <summary>Behind the number, arXiv's pages have the links of the paper: <c>arXiv:2401.00001 [pdf, html, other]</c>.</summary>
    private static string ValueOf(FieldKind kind, string raw)
    {
        int bracket = kind == FieldKind.Arxiv ? raw.IndexOf('[') : -1;
        return bracket > 0 ? raw.Substring(0, bracket) : raw;
    }

    private static TextModel Text(DocumentText document, int start, int end, string raw) =>
        document.Slice(start, end, WhiteSpace.Fold(LatexText.Decode(raw)));
}

/// <summary>A value with its label; it may span lines.</summary>
internal sealed class LabelledValue(FieldLabel label, int start, int end)
{
    private const string Button = " \u25B3 Less";

    private int _start = start;
    private int _end = Math.Max(start, end);

    public FieldLabel Label => label;

    public bool IsEmpty => _start == _end;

    /// <summary>Whether it is the part of a mail from arXiv that has no label.</summary>
    public bool IsMailAbstract { get; init; }

    public void Continue(DocumentLine line)
    {
        if (IsEmpty)
            _start = line.ContentStart;
        _end = line.ContentEnd;
    }

    /// <summary>The range without the marks of bold text and the quotation marks around it.</summary>
    public (int Start, int End) WithoutMarks(string text)
    {
        int from = _start;
        int to = _end;
        while (to - from > 1 && ArePair(text[from], text[to - 1]))
        {
            from++;
            to--;
        }

        // Results of arXiv's search end with a button.
        bool hasButton = Label.Kind == FieldKind.Abstract && to - from > Button.Length
            && string.CompareOrdinal(text, to - Button.Length, Button, 0, Button.Length) == 0;
        return (from, hasButton ? to - Button.Length : to);
    }

    private static bool ArePair(char first, char last) =>
        (first == last && first is '*' or '_' or '"') || (first == '\u201C' && last == '\u201D') || (first == '\u300A' && last == '\u300B');
}
