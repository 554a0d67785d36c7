using TypedCorpus.Generator.Compiling.Terms;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>Finds for each term of a document the form in which its papers write it most.</summary>
internal sealed class DocumentTermForms(PhraseCounts counts, CancellationToken cancellation)
{
    // By phrase, the place among the terms of the document and one more; all zero between two documents.
    private readonly int[] _places = new int[counts.Total];

    public TermSlice[] Find(List<int> papers, int[] terms)
    {
        var forms = new Forms[terms.Length];
        for (int term = 0; term < terms.Length; term++)
        {
            forms[term] = new();
            _places[terms[term]] = term + 1;
        }

        foreach (int paper in papers)
        {
            cancellation.ThrowIfCancellationRequested();
            Count(paper, forms);
        }

        var slices = new TermSlice[terms.Length];
        for (int term = 0; term < terms.Length; term++)
        {
            slices[term] = forms[term].Best();
            _places[terms[term]] = 0;
        }

        return slices;
    }

    private void Count(int paper, Forms[] forms)
    {
        int[] phrases = counts.PhrasesOf(paper);
        ReadOnlySpan<Phrase> places = default;
        for (int i = 0; i < phrases.Length; i++)
        {
            if (_places[phrases[i]] == 0)
                continue;
            if (places.IsEmpty)
                places = counts.PlacesOf(paper);
            forms[_places[phrases[i]] - 1].Add(counts, paper, places[i]);
        }
    }

    private sealed class Forms
    {
        private readonly SpanMap _texts = new();
        private readonly List<int> _counts = [];
        private readonly List<TermSlice> _slices = [];

        public void Add(PhraseCounts counts, int paper, Phrase phrase)
        {
            int form = _texts.GetOrAdd(counts.TextOf(paper, phrase), out bool isNew);
            if (isNew)
            {
                _counts.Add(0);
                _slices.Add(counts.SliceOf(paper, phrase));
            }

            _counts[form]++;
        }

        /// <summary>The most frequent form; of two, the one met first.</summary>
        public TermSlice Best()
        {
            int best = 0;
            for (int form = 1; form < _counts.Count; form++)
                best = _counts[form] > _counts[best] ? form : best;
            return _slices[best];
        }
    }
}
