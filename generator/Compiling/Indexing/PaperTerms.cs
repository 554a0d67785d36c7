using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Indexing;

/// <summary>Finds the most distinctive terms of each paper.</summary>
/// <remarks>
/// A phrase scores tf · idf (Spärck Jones, "A statistical interpretation of term specificity", 1972) with the
/// logarithm of tf. A phrase of several words is worth more by how often its words stand together, where they stand
/// at all: the Dice coefficient of their papers (Smadja, McKeown and Hatzivassiloglou, "Translating collocations", 1996).
/// </remarks>
internal sealed class PaperTerms(PhraseCounts counts)
{
    public const int MaxCount = TermLayout.PaperMaxCount;

    /// <summary>What a phrase of the title counts for: authors choose titles to be distinctive.</summary>
    private const int TitleWeight = 2;

    /// <summary>What a word counts for that the abstract has once: it may be any verb or adjective.</summary>
    private const double OnceAlone = 0.35;

    private readonly Dictionary<long, Tally> _tallies = [];
    private readonly List<ScoredPhrase> _scored = [];

    /// <summary>The terms of a paper, the most distinctive first.</summary>
    public TermSlice[] Of(int paper)
    {
        IReadOnlyList<Phrase> phrases = counts.PhrasesOf(paper);
        Count(phrases);
        _scored.Clear();
        foreach (KeyValuePair<long, Tally> tally in _tallies)
        {
            if (ScoreOf(tally.Key, tally.Value) is > 0 and double score)
                _scored.Add(new(tally.Key, score, tally.Value.InTitle + tally.Value.InAbstract, tally.Value.Order));
        }

        return TermSelection.Best(_scored, MaxCount)
            .Select(key => counts.SliceOf(paper, MostFrequentForm(paper, phrases, key)))
            .ToArray();
    }

    private void Count(IReadOnlyList<Phrase> phrases)
    {
        _tallies.Clear();
        foreach (Phrase phrase in phrases)
        {
            if (!_tallies.TryGetValue(phrase.Key, out Tally tally))
                tally = new(_tallies.Count, phrase.Parts, 0, 0);
            _tallies[phrase.Key] = phrase.IsInTitle
                ? tally with { InTitle = tally.InTitle + 1 }
                : tally with { InAbstract = tally.InAbstract + 1 };
        }
    }

    private double ScoreOf(long key, Tally tally)
    {
        int papers = counts.InCorpus(key);
        // Once in one paper, two words that stand together are chance.
        bool isOnce = tally.InTitle + tally.InAbstract == 1;
        if (isOnce && tally.Parts > 1 && papers < 2)
            return 0;

        double tf = 1 + StableLog.Ln(tally.InAbstract + (TitleWeight * tally.InTitle));
        double idf = StableLog.Ln((counts.PaperCount + 1.0) / papers);
        return tf * idf * (tally.Parts > 1 ? 1 + Dice(key, papers) : isOnce && tally.InTitle == 0 ? OnceAlone : 1);
    }

    private double Dice(long key, int papers)
    {
        // An end that never stands alone, such as the half of a compound, stands with the other always.
        int first = CountOf(key > 1L << 42 ? key >> 42 : key >> 21, papers);
        int last = CountOf(key & ((1L << 21) - 1), papers);
        return 2.0 * papers / (first + last);
    }

    private int CountOf(long key, int fallback) => Math.Max(counts.InCorpusOrZero(key), fallback);

    /// <summary>The form that the paper writes most, of several that in the abstract, where case is not the title's.</summary>
    private Phrase MostFrequentForm(int paper, IReadOnlyList<Phrase> phrases, long key)
    {
        Phrase best = default;
        int bestCount = 0;
        foreach (Phrase phrase in phrases)
        {
            if (phrase.Key != key)
                continue;
            int count = 0;
            foreach (Phrase other in phrases)
            {
                if (other.Key == key && counts.TextOf(paper, other).SequenceEqual(counts.TextOf(paper, phrase)))
                    count += 2;
            }

            count += phrase.IsInTitle ? 0 : 1;
            if (count > bestCount)
                (best, bestCount) = (phrase, count);
        }

        return best;
    }

    private readonly record struct Tally(int Order, int Parts, int InTitle, int InAbstract);
}
