using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>Finds the key phrases of each paper.</summary>
/// <remarks>
/// The score of a phrase is tf · idf (Spärck Jones, "A statistical interpretation of term specificity", 1972) with the
/// logarithm of tf. A phrase of several words scores higher the more exclusively its words occur together, by the Dice
/// coefficient of the papers that contain them (Smadja, McKeown and Hatzivassiloglou, "Translating collocations", 1996).
/// </remarks>
internal sealed class PaperKeyPhrases(PhraseCounts counts)
{
    private const int MaxCount = KeyPhraseLayout.PaperMaxCount;

    /// <summary>The weight of an occurrence in the title: authors choose distinctive titles.</summary>
    private const int TitleWeight = 2;

    /// <summary>The weight of a word that occurs once, in the abstract: it may be any verb or adjective.</summary>
    private const double SingleWeight = 0.35;

    /// <summary>The most occurrences of a phrase whose texts are compared in pairs.</summary>
    private const int FewOccurrences = 32;

    private readonly PhraseTallies _tallies = new(counts.Total);
    private readonly TfIdf _tfIdf = new(counts.PaperCount);
    private readonly KeyPhraseSelection _selection = new(MaxCount);

    // The indices of the occurrences of one phrase.
    private readonly List<int> _indices = [];

    /// <summary>Returns the key phrases of a paper, the best first.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public PhraseSlice[] Of(int paper)
    {
        int[] phrases = counts.PhrasesOf(paper);
        ReadOnlySpan<Phrase> occurrences = counts.OccurrencesOf(paper);
        _tallies.Clear();
        for (int i = 0; i < phrases.Length; i++)
            _tallies.Add(phrases[i], counts.IsInTitle(paper, occurrences[i]));

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
        var slices = new PhraseSlice[best.Length];
        for (int i = 0; i < slices.Length; i++)
            slices[i] = counts.SliceOf(paper, MostFrequentForm(paper, phrases, occurrences, best[i]));
        return slices;
    }

    private double ScoreOf(long key, PhraseTally tally)
    {
        int papers = counts.PapersWith(tally.Phrase);
        bool isOneWord = Phrase.IsOneWord(key);
        bool isSingle = tally.Total == 1;
        // Two words that occur together once in the whole corpus are chance.
        if (isSingle && !isOneWord && papers < 2)
            return 0;

        double tf = TfIdf.Tf(tally.InAbstract + (TitleWeight * tally.InTitle));
        double idf = _tfIdf.Idf(papers);
        return tf * idf * (!isOneWord ? 1 + Dice(key, papers) : isSingle && tally.InTitle == 0 ? SingleWeight : 1);
    }

    private double Dice(long key, int papers)
    {
        // An end that never occurs alone, such as half of a compound, always occurs with the other.
        int first = Math.Max(counts.PapersWithWord(Phrase.FirstOf(key)), papers);
        int last = Math.Max(counts.PapersWithWord(Phrase.LastOf(key)), papers);
        return 2.0 * papers / (first + last);
    }

    /// <summary>
    /// The form that the paper uses most. Of equally frequent ones that of the abstract wins: titles may be in title case.
    /// </summary>
    private Phrase MostFrequentForm(int paper, int[] phrases, ReadOnlySpan<Phrase> occurrences, int phrase)
    {
        _indices.Clear();
        for (int i = Array.IndexOf(phrases, phrase); i >= 0; i = Array.IndexOf(phrases, phrase, i + 1))
            _indices.Add(i);
        return occurrences[
            _indices.Count <= FewOccurrences ? MostFrequentOfFew(paper, occurrences) : MostFrequentOfMany(paper, occurrences)];
    }

    private int MostFrequentOfFew(int paper, ReadOnlySpan<Phrase> occurrences)
    {
        int best = 0;
        int bestCount = 0;
        foreach (int index in _indices)
        {
            ReadOnlySpan<char> text = counts.TextOf(paper, occurrences[index]);
            int count = counts.IsInTitle(paper, occurrences[index]) ? 0 : 1;
            foreach (int other in _indices)
                count += text.SequenceEqual(counts.TextOf(paper, occurrences[other])) ? 2 : 0;
            if (count > bestCount)
                (best, bestCount) = (index, count);
        }

        return best;
    }

    /// <summary>Does the same in linear time.</summary>
    private int MostFrequentOfMany(int paper, ReadOnlySpan<Phrase> occurrences)
    {
        var forms = new StringInterner();
        var formCounts = new List<int>();
        int[] formOf = new int[_indices.Count];
        for (int i = 0; i < formOf.Length; i++)
        {
            formOf[i] = forms.GetOrAdd(counts.TextOf(paper, occurrences[_indices[i]]), out bool isNew);
            if (isNew)
                formCounts.Add(0);
            formCounts[formOf[i]]++;
        }

        int best = 0;
        int bestCount = 0;
        for (int i = 0; i < formOf.Length; i++)
        {
            int count = (2 * formCounts[formOf[i]]) + (counts.IsInTitle(paper, occurrences[_indices[i]]) ? 0 : 1);
            if (count > bestCount)
                (best, bestCount) = (_indices[i], count);
        }

        return best;
    }

    /// <summary>How often each phrase of one paper occurs in its title and in its abstract.</summary>
    private sealed class PhraseTallies(int phrases)
    {
        // By phrase. An index left over from an earlier paper is detected and overwritten.
        private readonly int[] _indices = new int[phrases];
        private PhraseTally[] _tallies = new PhraseTally[128];

        public int Count { get; private set; }

        /// <summary>The tallies in the order of the phrases' first occurrences.</summary>
        public ref readonly PhraseTally this[int order] => ref _tallies[order];

        public void Clear() => Count = 0;

        [MethodImpl(Jit.OptimizeInGenerator)]
        public void Add(int phrase, bool isInTitle)
        {
            int index = _indices[phrase];
            if (index >= Count || _tallies[index].Phrase != phrase)
            {
                if (Count == _tallies.Length)
                    Array.Resize(ref _tallies, Count * 2);
                index = _indices[phrase] = Count++;
                _tallies[index] = new(phrase, 0, 0);
            }

            ref PhraseTally tally = ref _tallies[index];
            tally = isInTitle
                ? new(phrase, tally.InTitle + 1, tally.InAbstract)
                : new(phrase, tally.InTitle, tally.InAbstract + 1);
        }
    }

    private readonly struct PhraseTally(int phrase, int inTitle, int inAbstract)
    {
        public int Phrase { get; } = phrase;

        public int InTitle { get; } = inTitle;

        public int InAbstract { get; } = inAbstract;

        public int Total => InTitle + InAbstract;
    }
}
