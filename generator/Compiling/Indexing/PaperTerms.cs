using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

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

    private readonly PaperTallies _tallies = new(counts.Total);
    private readonly InverseFrequencies _idf = new(counts.PaperCount);
    private readonly TermSelection _selection = new(MaxCount);

    /// <summary>The terms of a paper, the most distinctive first.</summary>
    [MethodImpl(Jit.Hot)]
    public TermSlice[] Of(int paper)
    {
        int[] phrases = counts.PhrasesOf(paper);
        ReadOnlySpan<Phrase> places = counts.PlacesOf(paper);
        _tallies.Clear();
        for (int i = 0; i < phrases.Length; i++)
            _tallies.Add(phrases[i], counts.IsInTitle(paper, places[i]));

        _selection.Clear();
        for (int order = 0; order < _tallies.Count; order++)
        {
            PhraseTally tally = _tallies[order];
            long key = counts.KeyOf(tally.Phrase);
            double score = ScoreOf(key, tally);
            if (score > 0)
                _selection.Add(new(tally.Phrase, key, score, tally.Total, order));
        }

        ReadOnlySpan<int> best = _selection.Best();
        var slices = new TermSlice[best.Length];
        for (int i = 0; i < slices.Length; i++)
            slices[i] = counts.SliceOf(paper, MostFrequentForm(paper, phrases, places, best[i]));
        return slices;
    }

    private double ScoreOf(long key, PhraseTally tally)
    {
        int papers = counts.InCorpus(tally.Phrase);
        bool isOneWord = Phrase.IsOneWord(key);
        // Once in one paper, two words that stand together are chance.
        bool isOnce = tally.Total == 1;
        if (isOnce && !isOneWord && papers < 2)
            return 0;

        double tf = 1 + StableLog.OfCount(tally.InAbstract + (TitleWeight * tally.InTitle));
        double idf = _idf.Of(papers);
        return tf * idf * (!isOneWord ? 1 + Dice(key, papers) : isOnce && tally.InTitle == 0 ? OnceAlone : 1);
    }

    private double Dice(long key, int papers)
    {
        // An end that never stands alone, such as the half of a compound, stands with the other always.
        int first = Math.Max(counts.InCorpusAlone(Phrase.FirstOf(key)), papers);
        int last = Math.Max(counts.InCorpusAlone(Phrase.LastOf(key)), papers);
        return 2.0 * papers / (first + last);
    }

    /// <summary>The form that the paper writes most, of several that in the abstract, where case is not the title's.</summary>
    private Phrase MostFrequentForm(int paper, int[] phrases, ReadOnlySpan<Phrase> places, int term)
    {
        Phrase best = default;
        int bestCount = 0;
        for (int i = Array.IndexOf(phrases, term); i >= 0; i = Array.IndexOf(phrases, term, i + 1))
        {
            ReadOnlySpan<char> text = counts.TextOf(paper, places[i]);
            int count = counts.IsInTitle(paper, places[i]) ? 0 : 1;
            for (int other = Array.IndexOf(phrases, term); other >= 0; other = Array.IndexOf(phrases, term, other + 1))
                count += text.SequenceEqual(counts.TextOf(paper, places[other])) ? 2 : 0;
            if (count > bestCount)
                (best, bestCount) = (places[i], count);
        }

        return best;
    }
}
