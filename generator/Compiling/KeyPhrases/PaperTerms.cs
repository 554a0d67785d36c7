using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

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

    /// <summary>Up to how many places of a term are compared with each other.</summary>
    private const int FewPlaces = 32;

    private readonly PaperTallies _tallies = new(counts.Total);
    private readonly InverseFrequencies _idf = new(counts.PaperCount);
    private readonly TermSelection _selection = new(MaxCount);

    // The places of one term.
    private readonly List<int> _places = [];

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
        _places.Clear();
        for (int i = Array.IndexOf(phrases, term); i >= 0; i = Array.IndexOf(phrases, term, i + 1))
            _places.Add(i);
        return places[_places.Count <= FewPlaces ? MostFrequentOfFew(paper, places) : MostFrequentOfMany(paper, places)];
    }

    private int MostFrequentOfFew(int paper, ReadOnlySpan<Phrase> places)
    {
        int best = 0;
        int bestCount = 0;
        foreach (int place in _places)
        {
            ReadOnlySpan<char> text = counts.TextOf(paper, places[place]);
            int count = counts.IsInTitle(paper, places[place]) ? 0 : 1;
            foreach (int other in _places)
                count += text.SequenceEqual(counts.TextOf(paper, places[other])) ? 2 : 0;
            if (count > bestCount)
                (best, bestCount) = (place, count);
        }

        return best;
    }

    /// <summary>The same, for a text that has a term so often that no two places can be compared with each other.</summary>
    private int MostFrequentOfMany(int paper, ReadOnlySpan<Phrase> places)
    {
        var forms = new SpanMap();
        var formCounts = new List<int>();
        int[] formOf = new int[_places.Count];
        for (int i = 0; i < formOf.Length; i++)
        {
            formOf[i] = forms.GetOrAdd(counts.TextOf(paper, places[_places[i]]), out bool isNew);
            if (isNew)
                formCounts.Add(0);
            formCounts[formOf[i]]++;
        }

        int best = 0;
        int bestCount = 0;
        for (int i = 0; i < formOf.Length; i++)
        {
            int count = (2 * formCounts[formOf[i]]) + (counts.IsInTitle(paper, places[_places[i]]) ? 0 : 1);
            if (count > bestCount)
                (best, bestCount) = (_places[i], count);
        }

        return best;
    }
}
