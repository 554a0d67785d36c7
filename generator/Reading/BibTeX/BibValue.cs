using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// The value of a field: its LaTeX with the macros expanded, and its place in the document. What is made of it is kept,
/// since entries that inherit it share it.
/// </summary>
/// <param name="parts">The parts that are joined, at least one.</param>
/// <param name="start">The start: inside the delimiters of a single part, or at the first of several.</param>
/// <param name="end">The end.</param>
internal sealed class BibValue(IReadOnlyList<BibValuePart> parts, int start, int end)
{
    private string? _source;
    private string? _display;
    private TextModel? _text;
    private EquatableArray<PersonModel>? _people;

    /// <summary>The text as LaTeX, joined on demand: the value of a broken entry may span half the file.</summary>
    public string Source => _source ??= parts.Count == 1 ? parts[0].Text : string.Concat(parts.Select(part => part.Text));

    public int Length => parts.Sum(part => part.Length);

    public int Start => start;

    public int End => end;

    /// <summary>The name of the macro that is the whole value; null if there is none.</summary>
    public string? Macro => parts.Count == 1 ? parts[0].Macro : null;

    /// <summary>The text for display.</summary>
    public string Display => _display ??= LatexText.ShowSource(Source);

    public EquatableArray<PersonModel> People => _people ??= NameReader.ReadList(Source);

    public TextModel Text(DocumentText document) => _text ??= document.Slice(start, end, Display);

    /// <summary>Reports that the value is not what its field expects.</summary>
    public void ReportNotUnderstood(DocumentText document, DiagnosticBag diagnostics, string field, string expected) => diagnostics.Add(
        DocumentDiagnostics.ValueNotUnderstood, document.Locate(start, end - start), field, Excerpt.Of(Display), expected);
}

/// <summary>A part of a value: a range of the document or of the text of a macro.</summary>
internal readonly record struct BibValuePart(string Whole, int Start, int Length, string? Macro = null)
{
    public string Text => Length == Whole.Length ? Whole : Whole.Substring(Start, Length);
}
