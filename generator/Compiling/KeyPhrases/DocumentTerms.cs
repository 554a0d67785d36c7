using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>Finds the most distinctive terms of each document: what its papers have more often than the others.</summary>
/// <remarks>
/// The score is the z of the weighted log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn,
/// "Fightin' Words", 2008) over papers that have a phrase; the prior is the corpus. Where a document is the whole
/// corpus it has no others, and the phrases of the most papers stand for it. Of two that score the same the one with
/// the lesser key comes first.
/// </remarks>
internal sealed class DocumentTerms(PhraseCounts counts, CancellationToken cancellation)
{
    public const int MaxCount = 12;

    private const int LeastPapers = 2;

    /// <summary>What two words count for against one: they say more to a reader.</summary>
    private const double PhraseWeight = 1.5;

    private readonly TermSelection _selection = new(MaxCount);

    // By phrase, in how many papers of the document it stands, in which paper it was met last, and for which document.
    private readonly int[] _inside = new int[counts.Total];
    private readonly int[] _lastPaper = new int[counts.Total];
    private readonly int[] _documentOf = new int[counts.Total];
    private readonly List<int> _met = [];
    private int _document;

    /// <summary>A document's terms, the most distinctive first.</summary>
    [MethodImpl(Jit.Hot)]
    public int[] Of(List<int> papers)
    {
        Count(papers);
        _selection.Clear();
        foreach (int phrase in _met)
        {
            if (_inside[phrase] < LeastPapers)
                continue;
            long key = counts.KeyOf(phrase);
            double score = ScoreOf(phrase, key, _inside[phrase], papers.Count);
            if (score > 0)
                _selection.Add(new(phrase, key, score, _inside[phrase], order: key));
        }

        return _selection.Best().ToArray();
    }

    /// <summary>Counts for each phrase the papers that it stands in; of a document without it nothing is touched.</summary>
    [MethodImpl(Jit.Hot)]
    private void Count(List<int> papers)
    {
        _met.Clear();
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
                    _met.Add(phrase);
                }

                // From 1, as 0 is no paper.
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

        int outside = counts.InCorpus(phrase) - inside;
        double prior = (double)(inside + outside) / counts.PaperCount;
        double oddsInside = (inside + prior) / (papersInside - inside + 1 - prior + 1e-9);
        double oddsOutside = (outside + prior) / (papersOutside - outside + 1 - prior + 1e-9);
        double variance = (1 / (inside + prior)) + (1 / (outside + prior));
        return StableLog.Ln(oddsInside / oddsOutside) / Math.Sqrt(variance) * (parts > 1 ? PhraseWeight : 1);
    }
}
