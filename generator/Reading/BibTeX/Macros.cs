using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>The macros that are defined so far, in any case: those of the months, and those of @string.</summary>
internal sealed class Macros
{
    private readonly Dictionary<string, string> _texts = new(FoldedCase.Comparer);
    private readonly HashSet<string> _reported = new(FoldedCase.Comparer);

    public Macros()
    {
        foreach (string month in Months.Names)
            _texts.Add(month.Substring(0, Months.MacroLength), month);
    }

    public void Define(string name, string text) => _texts[name] = text;

    public bool TryFind(string name, out string text) => _texts.TryGetValue(name, out text!);

    /// <summary>Whether an unknown macro is met for the first time.</summary>
    public bool IsNew(string name) => _reported.Add(name);
}
