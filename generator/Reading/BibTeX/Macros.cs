using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>The macros that are defined so far, by their names in any case: those of the months, and those of @string.</summary>
internal sealed class Macros
{
    private readonly Dictionary<string, string> _texts = new(FoldedCase.Comparer);
    private readonly HashSet<string> _reported = new(FoldedCase.Comparer);

    public Macros()
    {
        foreach (string month in Months.Names)
            _texts.Add(month.Substring(0, Months.ShortLength), month);
    }

    public void Define(string name, string text) => _texts[name] = text;

    public bool TryFind(string name, out string text) => _texts.TryGetValue(name, out text!);

    /// <summary>Whether an unknown macro is met for the first time.</summary>
    public bool IsNew(string name) => _reported.Add(name);
}

/// <summary>
/// Limits how much text macros and parents may add to a file. Both can nest, so that a short file could stand for more text
/// than there is memory; no file written by people comes near the limit.
/// </summary>
internal sealed class ExpansionBudget(int documentLength)
{
    private const int Times = 64;
    private const int Least = 1 << 20;
    private const int CostOfValue = 16;

    private long _left = ((long)documentLength * Times) + Least;

    /// <summary>Takes the length of a text from the budget; false if not enough is left.</summary>
    public bool TrySpend(int length)
    {
        long cost = (long)length + CostOfValue;
        if (cost > _left)
            return false;
        _left -= cost;
        return true;
    }
}
