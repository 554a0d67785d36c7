using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>Finds the key phrases of each document: those that are more frequent in its papers than in the others.</summary>
/// <remarks>
/// The score is the z-score of the weighted log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and
/// Quinn, "Fightin' Words", 2008) over the papers that contain a phrase. The prior is the corpus. If a document is the
/// whole corpus there are no other papers, and its most frequent phrases are taken. Of two phrases with equal scores the
/// one with the lesser key comes first.
/// </remarks>
internal sealed class DocumentKeyPhrases(PhraseCounts counts, CancellationToken cancellation)
{
    private const int MaxCount = 12;

    private const int LeastPapers = 2;

    /// <summary>The weight of several words against one: they say more to a reader.</summary>
    private const double PhraseWeight = 1.5;

    private readonly KeyPhraseSelection _selection = new(MaxCount);
    private readonly PhraseForms _forms = new(counts, cancellation);

    // By phrase: the number of the document's papers that contain it, the last of them, and the document counted for.
    private readonly int[] _inside = new int[counts.Total];
    private readonly int[] _lastPaper = new int[counts.Total];
    private readonly int[] _documentOf = new int[counts.Total];
    private readonly List<int> _distinct = [];
    private int _document;

    /// <summary>The papers of each document, in corpus order, without duplicates.</summary>
    public static List<int>[] PapersByDocument(CorpusModel corpus)
    {
        var papers = new List<int>[corpus.Documents.Count];
        for (int document = 0; document < papers.Length; document++)
            papers[document] = [];
        for (int paper = 0; paper < corpus.Papers.Count; paper++)
        {
            foreach (AppearanceModel appearance in corpus.Papers[paper].Appearances.AsSpan())
            {
                List<int> listed = papers[appearance.Document];
                if (listed.Count == 0 || listed[listed.Count - 1] != paper)
                    listed.Add(paper);
            }
        }

        return papers;
    }

    /// <summary>Returns the key phrases of a document, the best first, in the form that its papers use most.</summary>
    /// <param name="papers">The papers of the document.</param>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public PhraseSlice[] Of(List<int> papers)
    {
        Count(papers);
        _selection.Clear();
        foreach (int phrase in _distinct)
        {
            if (_inside[phrase] < LeastPapers)
                continue;
            long key = counts.KeyOf(phrase);
            double score = ScoreOf(phrase, key, _inside[phrase], papers.Count);
            if (score > 0)
                _selection.Add(new(phrase, key, score, _inside[phrase], order: key));
        }

        return _forms.MostFrequent(papers, _selection.Best());
    }

    /// <summary>Counts the papers that contain each phrase, without touching the phrases that the document does not contain.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    private void Count(List<int> papers)
    {
        _distinct.Clear();
        _document++;
        foreach (int paper in papers)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (int phrase in counts.PhrasesOf(paper))
            {
                if (_documentOf[phrase] != _document)
                {
                    _documentOf[phrase] = _document;
                    _inside[phrase] = _lastPaper[phrase] = 0;
                    _distinct.Add(phrase);
                }

                // Plus one, since 0 is no paper.
                if (_lastPaper[phrase] == paper + 1)
                    continue;
                _lastPaper[phrase] = paper + 1;
                _inside[phrase]++;
            }
        }
    }

    private double ScoreOf(int phrase, long key, int inside, int papersInside)
    {
        int parts = Phrase.IsOneWord(key) ? 1 : 2;
        int papersOutside = counts.PaperCount - papersInside;
        if (papersOutside == 0)
            return inside * parts;

        int outside = counts.PapersWith(phrase) - inside;
        double prior = (double)(inside + outside) / counts.PaperCount;
        double oddsInside = (inside + prior) / (papersInside - inside + 1 - prior + 1e-9);
        double oddsOutside = (outside + prior) / (papersOutside - outside + 1 - prior + 1e-9);
        double variance = (1 / (inside + prior)) + (1 / (outside + prior));
        return StableLog.Ln(oddsInside / oddsOutside) / Math.Sqrt(variance) * (parts > 1 ? PhraseWeight : 1);
    }
}

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
