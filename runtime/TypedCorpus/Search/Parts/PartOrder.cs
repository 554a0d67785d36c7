using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search.Parts;

/// <summary>
/// The corpora of a set in the order of the best score that a paper of each can have, so that the first raise the threshold above what the
/// last can reach: these need not be searched (MaxScore for corpora). It is reused by later searches.
/// </summary>
internal sealed class PartOrder
{
    private long[] _order = [];
    private int[] _bounds = [];

    /// <summary>The number of corpora that may have a paper.</summary>
    public int Count { get; private set; }

    /// <summary>Whether near terms stand for a word that no paper has.</summary>
    public bool IsCorrected { get; private set; }

    /// <summary>The corpus at a place of the order.</summary>
    public int this[int place] => int.MaxValue - (int)(uint)_order[Count - 1 - place];

    /// <summary>A bound of the scores of the corpus at a place.</summary>
    public int BoundAt(int place) => (int)(_order[Count - 1 - place] >> 32);

    /// <summary>Orders the corpora for the words of a query, which have been resolved.</summary>
    public void Start(PartList parts, ParsedQuery query, TermResolver resolver, bool any)
    {
        SearchPart[] all = parts.Parts;
        IsCorrected = false;
        if (_order.Length < all.Length)
            (_order, _bounds) = (new long[all.Length], new int[all.Length]);
        Span<int> bounds = _bounds.AsSpan(0, all.Length);
        bounds.Clear();
        for (int i = 0; i < query.ClauseCount; i++)
        {
            ref readonly Clause clause = ref query.Clauses[i];
            bool isRequired = !any && clause.Kind != ClauseKind.Whole;
            for (int word = clause.FirstWord; word < clause.FirstWord + clause.WordCount; word++)
            {
                if (bounds.IsEmpty || !query.IsFoundBy(clause, word) || (clause.IsExcluded && clause.Kind == ClauseKind.Phrase))
                    continue;
                ReadOnlySpan<ResolvedTerm> terms = resolver.InEach(word);
                IsCorrected |= terms[0].IsCorrected;
                if (!clause.IsExcluded)
                    Add(all, terms, Bm25.Weight(parts.Whole.WholeCount, terms[0].DocumentFrequency) * terms[0].Trust, isRequired, bounds);
            }
        }

        Count = 0;
        for (int part = 0; part < bounds.Length; part++)
        {
            if (bounds[part] > 0)
                _order[Count++] = ((long)bounds[part] << 32) | (uint)(int.MaxValue - part);
        }

        _order.AsSpan(0, Count).Sort();
    }

    /// <summary>Adds the bounds of a word. Those of a corpus that does not have it, though it must, stay below zero.</summary>
    private static void Add(SearchPart[] parts, ReadOnlySpan<ResolvedTerm> terms, float weight, bool isRequired, Span<int> bounds)
    {
        // More than all words of a query can add.
        const int Never = int.MinValue / 2;
        for (int part = 0; part < bounds.Length; part++)
        {
            ref readonly ResolvedTerm term = ref terms[part];
            if (term.IsFound)
                bounds[part] += Bm25.Bound(weight * parts[part].Statistics.Widening, term.Entry.ImpactCode);
            else if (isRequired)
                bounds[part] = Never;
        }
    }
}
