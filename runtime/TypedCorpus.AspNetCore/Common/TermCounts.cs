namespace TypedCorpus.AspNetCore.Common;

/// <summary>Counts the papers that have a key phrase, without regard to case.</summary>
internal static class TermCounts
{
    public static Dictionary<string, int> Of(IEnumerable<Paper> papers)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (Paper paper in papers)
        {
            foreach (string term in paper.Terms.Distinct(StringComparer.OrdinalIgnoreCase))
                counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        return counts;
    }
}
