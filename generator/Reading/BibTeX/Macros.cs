using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// The macros of one or more documents, by their names in any case, and those of the months. Of two definitions in a document
/// the later counts, and a document's own one before those of others: there the last before it in the order of the documents,
/// as if BibTeX had read them all, or else the first behind it.
/// </summary>
/// <param name="isOfCorpus">
/// Whether the definitions are those of all documents: then what is not among them stands for itself.
/// </param>
internal sealed class Macros(ExpansionBudget budget, bool isOfCorpus)
{
    private static readonly Dictionary<string, string> MonthNames = Months.Names
        .Select(static month => (Name: month.Substring(0, Months.ShortLength), Month: month))
        // Crossref writes whole names: month=July.
        .Concat(Months.Names.Where(static month => month.Length > Months.ShortLength).Select(static month => (Name: month, Month: month)))
        .ToDictionary(static pair => pair.Name, static pair => pair.Month, FoldedCase.Comparer);

    private readonly Dictionary<string, List<Macro>> _byName = new(FoldedCase.Comparer);

    /// <summary>The definitions that count, in the order in which their names come first.</summary>
    public IEnumerable<Macro> All => _byName.Values.SelectMany(static same => same);

    /// <summary>Gives the macros that a definition uses their texts.</summary>
    public void Bind(Macro macro) => Resolve(macro);

    /// <summary>Defines a macro; documents come in their order.</summary>
    public void Define(Macro macro)
    {
        if (!_byName.TryGetValue(macro.Name, out List<Macro>? same))
            _byName.Add(macro.Name, same = []);
        if (same.Count > 0 && same[same.Count - 1].Document == macro.Document)
            same[same.Count - 1] = macro;
        else
            same.Add(macro);
    }

    /// <summary>The text of a macro that is known already; null if it has none yet.</summary>
    public string? TextOf(string name, int document) =>
        Find(name, document) is not { } macro ? MonthOf(name)
        : macro.IsBound && (isOfCorpus || !macro.Value.IsOpen) ? macro.Value.Source
        : null;

    /// <summary>Gives the macros of a value their texts; false if the texts are too long.</summary>
    public bool TryBind(BibValue value, int document)
    {
        foreach ((string name, _) in value.OpenMacros)
            Resolve(Find(name, document));
        bool isInBudget = true;
        value.Bind(name =>
        {
            string? text = isInBudget ? TextOf(name, document) : null;
            isInBudget &= text is null || budget.TrySpend(text.Length);
            return isInBudget ? text : null;
        });
        return isInBudget;
    }

    /// <summary>Gives the macros that a definition uses their texts, with a stack of its own: definitions may form long chains.</summary>
    private void Resolve(Macro? macro)
    {
        var pending = new Stack<Macro>();
        Visit(macro);
        while (pending.Count > 0)
        {
            Macro last = pending.Peek();
            if (!last.IsBegun)
            {
                last.IsBegun = true;
                foreach ((string name, _) in last.Value.OpenMacros)
                    Visit(Find(name, last.Document));
                continue;
            }

            pending.Pop();
            last.Value.Bind(name => TextOf(name, last.Document) is { } text && budget.TrySpend(text.Length) ? text : null);
            last.IsBound = true;
        }

        void Visit(Macro? next)
        {
            if (next is { IsBegun: false, IsBound: false })
                pending.Push(next);
        }
    }

    private static string? MonthOf(string name) => MonthNames.TryGetValue(name, out string? month) ? month : null;

    private Macro? Find(string name, int document)
    {
        if (!_byName.TryGetValue(name, out List<Macro>? same))
            return null;
        Macro? before = null;
        foreach (Macro macro in same)
        {
            if (macro.Document == document || (macro.Document > document && before is null))
                return macro;
            if (macro.Document < document)
                before = macro;
        }

        return before;
    }
}

/// <summary>A definition of a macro.</summary>
internal sealed class Macro(string name, BibValue value, int document = 0)
{
    public string Name => name;

    public BibValue Value => value;

    public int Document => document;

    /// <summary>Whether the macros that it uses have been looked for.</summary>
    public bool IsBound { get; set; } = !value.IsOpen;

    /// <summary>Whether they are looked for just now: a macro that uses itself has no text.</summary>
    public bool IsBegun { get; set; }
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
