using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// The value of a field: its LaTeX with the macros filled in, and where it stands. What is made of it is kept, since
/// entries that inherit it share it.
/// </summary>
/// <param name="parts">What is joined, of which at least one is there.</param>
/// <param name="start">Where it begins: inside the delimiters of a single part, or at the first of several.</param>
/// <param name="end">Where it ends.</param>
internal sealed class BibValue(IReadOnlyList<BibValuePart> parts, int start, int end)
{
    private string? _source;
    private string? _display;
    private TextModel? _text;
    private EquatableArray<PersonModel>? _people;

    /// <summary>The text, as LaTeX. Made only now: an entry that turns out broken may have seemed to hold half the file.</summary>
    public string Source => _source ??= parts.Count == 1 ? parts[0].Text : string.Concat(parts.Select(part => part.Text));

    public int Length => parts.Sum(part => part.Length);

    public int Start => start;

    public int End => end;

    /// <summary>The name of the macro that it consists of; null if it does not.</summary>
    public string? Macro => parts.Count == 1 ? parts[0].Macro : null;

    /// <summary>The text as it is shown.</summary>
    public string Display => _display ??= Show(Source);

    public EquatableArray<PersonModel> People => _people ??= NameList.Read(Source);

    public TextModel Text(DocumentText document) => _text ??= document.Slice(start, end, Display);

    /// <summary>LaTeX as it is shown: in Unicode, on one line.</summary>
    public static string Show(string latex) => WhiteSpace.Fold(LatexText.DecodeSource(WhiteSpace.Fold(latex)));
}
