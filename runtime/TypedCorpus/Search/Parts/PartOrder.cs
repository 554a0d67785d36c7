using System.Numerics;
using TypedCorpus.Image.Layout;
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
        Count = 0;
        IsCorrected = false;
        if (_order.Length < parts.Parts.Length)
            _order = new long[parts.Parts.Length];
        Span<float> weights = stackalloc float[ParsedQuery.MaxWords];
        uint required = 0;
        uint optional = 0;
        for (int i = 0; i < query.ClauseCount; i++)
        {
            ref readonly Clause clause = ref query.Clauses[i];
            for (int word = clause.FirstWord; word < clause.FirstWord + clause.WordCount; word++)
            {
                if (parts.Parts.Length == 0 || !query.IsFoundBy(clause, word) || (clause.IsExcluded && clause.Kind == ClauseKind.Phrase))
                    continue;
                ref readonly ResolvedTerm term = ref resolver.In(0, word);
                IsCorrected |= term.IsCorrected;
                if (clause.IsExcluded)
                    continue;
                weights[word] = Bm25.Weight(parts.Count, term.DocumentFrequency) * term.Trust;
                if (any || clause.Kind == ClauseKind.Whole)
                    optional |= 1u << word;
                else
                    required |= 1u << word;
            }
        }

        for (int part = 0; part < parts.Parts.Length; part++)
        {
            if (Bound(parts.Parts[part], part, resolver, weights, required, optional) is > 0 and var bound)
                _order[Count++] = ((long)bound << 32) | (uint)(int.MaxValue - part);
        }

        _order.AsSpan(0, Count).Sort();
    }

    /// <summary>A bound of the scores in a corpus; 0 if it does not have a word that is required, or none at all.</summary>
    private static int Bound(
        SearchPart part, int number, TermResolver resolver, ReadOnlySpan<float> weights, uint required, uint optional)
    {
        int bound = 0;
        for (uint words = required | optional; words != 0; words &= words - 1)
        {
            int word = BitOperations.TrailingZeroCount(words);
            ref readonly ResolvedTerm term = ref resolver.In(number, word);
            if (term.IsFound)
                bound += Bm25.Bound(weights[word] * part.Statistics.Widening, ImpactCode(part, term));
            else if ((required >> word & 1) != 0)
                return 0;
        }

        return bound;
    }

    private static int ImpactCode(SearchPart part, in ResolvedTerm term)
    {
        if (term.IsUnion || term.Entry.Papers < PostingListLayout.MinSplitCount)
            return term.Entry.ImpactCode;
        ReadOnlySpan<byte> postings = part.Data.Postings;
        int at = term.Entry.PostingsStart;
        VarInt.Read(postings, ref at);
        VarInt.Read(postings, ref at);
        return Math.Max(term.Entry.ImpactCode, (int)postings[at]);
    }
}
