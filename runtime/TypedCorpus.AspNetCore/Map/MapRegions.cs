using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.AspNetCore.Map;

/// <summary>Divides the map into regions and names them by what their papers are about.</summary>
internal static class MapRegions
{
    private const int MinNamed = 2;

    // A phrase that so many of its papers have names a region better than a word such as "hierarchical".
    private const double LeastPartOfPhrase = 0.06;

    // A proper name, such as that of a language, has to be in more of them: it says less about the others.
    private const double LeastPartOfName = 0.15;

    /// <summary>Gets the regions that have a name, the largest first.</summary>
    /// <param name="corpus">The papers, whose key phrases give the names.</param>
    /// <param name="points">The points of the papers.</param>
    public static MapRegion[] Of(IPaperCorpus corpus, PlanePoint[] points)
    {
        Dictionary<string, int> papersOfTerm = TermCounts.Of(corpus);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var regions = new List<MapRegion>();
        foreach (int[] members in PlaneClusters.Of(points).OrderByDescending(members => members.Length))
        {
            if (Name(corpus, members, papersOfTerm, taken) is not { } name)
                continue;
            taken.Add(name);
            PlanePoint mean = Mean(points, members.Where(paper => Has(corpus[paper], name)));
            regions.Add(new(name, mean.X, mean.Y, [.. members.OrderBy(paper => points[paper].SquaredDistanceTo(mean))]));
        }

        return [.. regions];
    }

    /// <summary>Finds the key phrase that is frequent here and rare elsewhere: of those, precision times recall is the greatest.</summary>
    private static string? Name(IPaperCorpus corpus, int[] members, Dictionary<string, int> papersOfTerm, HashSet<string> taken) =>
        TermCounts.Of(members.Select(paper => corpus[paper]))
            .Where(term => term.Value >= MinNamed && !taken.Contains(term.Key))
            .OrderByDescending(term => term.Value >= LeastPartOf(term.Key) * members.Length)
            .ThenByDescending(term => (double)term.Value * term.Value / papersOfTerm[term.Key])
            .ThenByDescending(term => term.Value)
            .ThenBy(term => term.Key, StringComparer.Ordinal)
            .Select(term => term.Key)
            .FirstOrDefault();

    private static double LeastPartOf(string term) =>
        term.Contains(' ') ? LeastPartOfPhrase
        : term.Any(c => char.IsUpper(c) || char.IsDigit(c)) ? LeastPartOfName
        : double.PositiveInfinity;

    private static bool Has(Paper paper, string term) => paper.Terms.Contains(term, StringComparer.OrdinalIgnoreCase);

    private static PlanePoint Mean(PlanePoint[] points, IEnumerable<int> papers)
    {
        PlanePoint[] members = [.. papers.Select(paper => points[paper])];
        return new(members.Average(point => point.X), members.Average(point => point.Y));
    }
}

/// <summary>A region of the map.</summary>
/// <param name="Name">A word or phrase that is more frequent in its papers than in others.</param>
/// <param name="X">The horizontal coordinate of the mean of the papers that have the name as a key phrase.</param>
/// <param name="Y">The vertical coordinate.</param>
/// <param name="Papers">The indices of its papers, those nearest to the mean first.</param>
internal sealed record MapRegion(string Name, double X, double Y, IReadOnlyList<int> Papers);
