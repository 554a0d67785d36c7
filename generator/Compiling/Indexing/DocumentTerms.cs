namespace TypedCorpus.Generator.Compiling.Indexing;

/// <summary>Finds the most distinctive terms of each document: what its papers have more often than the others.</summary>
/// <remarks>
/// The score is the z of the weighted log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn,
/// "Fightin' Words", 2008) over papers that have a phrase; the prior is the corpus. Where a document is the whole
/// corpus it has no others, and the phrases of the most papers stand for it.
/// </remarks>
internal sealed class DocumentTerms(PhraseCounts counts)
{
    public const int MaxCount = 12;

    private const int LeastPapers = 2;

    /// <summary>What two words count for against one: they say more to a reader.</summary>
    private const double PhraseWeight = 1.5;

    /// <summary>The keys of a document's terms, the most distinctive first.</summary>
    public List<long> KeysOf(int document)
    {
        int order = 0;
        var scored = new List<ScoredPhrase>();
        foreach (KeyValuePair<long, int> phrase in counts.InDocument(document))
        {
            order++;
            if (phrase.Value >= LeastPapers && ScoreOf(phrase.Key, phrase.Value, counts.PaperCounts[document]) is > 0 and double score)
                scored.Add(new(phrase.Key, score, phrase.Value, order));
        }

        return TermSelection.Best(scored, MaxCount);
    }

    private double ScoreOf(long key, int inside, int papersInside)
    {
        int parts = key > 1L << 21 ? 2 : 1;
        int papersOutside = counts.PaperCount - papersInside;
        if (papersOutside == 0)
            return inside * parts;

        int outside = counts.InCorpus(key) - inside;
        double prior = (double)(inside + outside) / counts.PaperCount;
        double oddsInside = (inside + prior) / (papersInside - inside + 1 - prior + 1e-9);
        double oddsOutside = (outside + prior) / (papersOutside - outside + 1 - prior + 1e-9);
        double variance = (1 / (inside + prior)) + (1 / (outside + prior));
        return StableLog.Ln(oddsInside / oddsOutside) / Math.Sqrt(variance) * (parts > 1 ? PhraseWeight : 1);
    }
}
