using TypedCorpus.Generator.Compiling.Terms;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>Finds the form in which the papers of a document write each of its key phrases most often.</summary>
internal sealed class PhraseForms(PhraseCounts counts, CancellationToken cancellation)
{
    // By phrase, its index among the key phrases of the document plus one; all zero between two documents.
    private readonly int[] _indices = new int[counts.Total];

    public PhraseSlice[] MostFrequent(List<int> papers, ReadOnlySpan<int> phrases)
    {
        var forms = new Forms[phrases.Length];
        for (int i = 0; i < phrases.Length; i++)
        {
            forms[i] = new();
            _indices[phrases[i]] = i + 1;
        }

        foreach (int paper in papers)
        {
            cancellation.ThrowIfCancellationRequested();
            Count(paper, forms);
        }

        var slices = new PhraseSlice[phrases.Length];
        for (int i = 0; i < phrases.Length; i++)
        {
            slices[i] = forms[i].MostFrequent(counts);
            _indices[phrases[i]] = 0;
        }

        return slices;
    }

    private void Count(int paper, Forms[] forms)
    {
        int[] phrases = counts.PhrasesOf(paper);
        ReadOnlySpan<Phrase> occurrences = default;
        for (int i = 0; i < phrases.Length; i++)
        {
            if (_indices[phrases[i]] == 0)
                continue;
            // Read only for a paper that contains a key phrase.
            if (occurrences.IsEmpty)
                occurrences = counts.OccurrencesOf(paper);
            forms[_indices[phrases[i]] - 1].Add(counts, paper, occurrences[i]);
        }
    }

    /// <summary>The forms of one phrase, each with its count and its first occurrence.</summary>
    private sealed class Forms
    {
        private readonly StringInterner _texts = new(capacity: 16);
        private readonly List<int> _counts = [];
        private readonly List<(int Paper, Phrase Phrase)> _first = [];

        public void Add(PhraseCounts counts, int paper, Phrase phrase)
        {
            int form = _texts.GetOrAdd(counts.TextOf(paper, phrase), out bool isNew);
            if (isNew)
            {
                _counts.Add(0);
                _first.Add((paper, phrase));
            }

            _counts[form]++;
        }

        /// <summary>The most frequent form; of two, the one that occurs first.</summary>
        public PhraseSlice MostFrequent(PhraseCounts counts)
        {
            int best = 0;
            for (int form = 1; form < _counts.Count; form++)
                best = _counts[form] > _counts[best] ? form : best;
            return counts.SliceOf(_first[best].Paper, _first[best].Phrase);
        }
    }
}
