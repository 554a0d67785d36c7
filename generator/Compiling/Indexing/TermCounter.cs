using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Indexing;

/// <summary>Counts the terms of one paper after another, and gives each new term the next id.</summary>
internal sealed class TermCounter(List<string> terms)
{
    // The exact form of a word decides its term, and most words come again: stemmed once each.
    private readonly SpanMap _terms = new();
    private readonly SpanMap _exactForms = new();
    private readonly List<int> _termOfExactForm = [];
    private readonly Dictionary<int, TermCount> _counts = [];
    private readonly char[] _exact = new char[TermAnalyzer.MaxLength];
    private readonly char[] _term = new char[TermAnalyzer.MaxLength];

    /// <summary>Counts the terms of a field and returns the number of its words.</summary>
    public int Count(string text, bool isTitle)
    {
        int words = 0;
        foreach (TextToken token in new Tokenizer(text.AsSpan()))
        {
            int length = TermAnalyzer.Fold(text.AsSpan(token.Start, token.Length), _exact);
            if (length == 0)
                continue;

            if (token.Kind == TokenKind.Part)
                words++;
            int term = TermOf(_exact.AsSpan(0, length));
            _counts.TryGetValue(term, out TermCount count);
            _counts[term] = isTitle
                ? new(term, count.InTitle + 1, count.InAbstract)
                : new(term, count.InTitle, count.InAbstract + 1);
        }

        return words;
    }

    /// <summary>The counts since the last call, in the order of the terms' ids.</summary>
    public TermCount[] Take()
    {
        TermCount[] counts = _counts.Values.ToArray();
        Array.Sort(counts, static (left, right) => left.Term.CompareTo(right.Term));
        _counts.Clear();
        return counts;
    }

    private int TermOf(ReadOnlySpan<char> exact)
    {
        int form = _exactForms.GetOrAdd(exact, out bool isNew);
        if (!isNew)
            return _termOfExactForm[form];

        exact.CopyTo(_term);
        ReadOnlySpan<char> text = _term.AsSpan(0, TermAnalyzer.Stem(_term, exact.Length));
        int term = _terms.GetOrAdd(text, out isNew);
        if (isNew)
            terms.Add(text.ToString());
        _termOfExactForm.Add(term);
        return term;
    }
}
