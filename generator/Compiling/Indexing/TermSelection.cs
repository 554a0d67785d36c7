namespace TypedCorpus.Generator.Compiling.Indexing;

/// <summary>Takes the best phrases, but none that says again what a better one said.</summary>
internal static class TermSelection
{
    /// <summary>The keys of the best phrases, best first; of two equally good the one met first.</summary>
    public static List<long> Best(List<ScoredPhrase> phrases, int count)
    {
        phrases.Sort(static (left, right) => left.OrderTo(right));
        var best = new List<long>(count);
        foreach (ScoredPhrase phrase in phrases)
        {
            if (best.Count == count)
                break;
            if (!best.Exists(taken => Phrase.IsWithin(phrase.Key, taken) || Phrase.IsWithin(taken, phrase.Key))
                && !IsFragment(phrase, phrases))
            {
                best.Add(phrase.Key);
            }
        }

        return best;
    }

    /// <summary>Whether a phrase of several words mostly stands in one longer phrase: <c>recurrent neural</c>.</summary>
    private static bool IsFragment(ScoredPhrase phrase, List<ScoredPhrase> phrases) =>
        phrase.Key > 1L << 21
        && phrases.Exists(other => other.Key != phrase.Key
            && other.Count * 5 >= phrase.Count * 3
            && Phrase.IsWithin(phrase.Key, other.Key));
}

/// <summary>A phrase, how distinctive it is, how often it stands, and where it was first met.</summary>
internal readonly record struct ScoredPhrase(long Key, double Score, int Count, int Order)
{
    public int OrderTo(ScoredPhrase other) =>
        Score != other.Score ? other.Score.CompareTo(Score) : Order.CompareTo(other.Order);
}
