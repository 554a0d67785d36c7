namespace TypedCorpus.App.Explorer.Map;

/// <summary>Parts the map and names the parts, as a map of a country has names of regions.</summary>
internal static class MapRegions
{
    private const int MinNamed = 2;

    /// <summary>The regions that have a name, the largest first.</summary>
    /// <param name="corpus">The papers, whose distinctive terms give the names.</param>
    /// <param name="places">Where the papers lie.</param>
    public static MapRegion[] Of(PaperCorpus corpus, PlanePoint[] places)
    {
        Dictionary<string, int> papersOfTerm = CountTerms(corpus);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var regions = new List<MapRegion>();
        foreach (int[] members in PlaneClusters.Of(places).OrderByDescending(members => members.Length))
        {
            if (Name(corpus, members, papersOfTerm, taken) is not { } name)
                continue;
            taken.Add(name);
            PlanePoint middle = Middle(places, members.Where(paper => Has(corpus[paper], name)));
            regions.Add(new(name, middle.X, middle.Y, [.. members.OrderBy(paper => Square(places[paper], middle))]));
        }

        return [.. regions];
    }

    private static Dictionary<string, int> CountTerms(IEnumerable<Paper> papers)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (Paper paper in papers)
        {
            foreach (string term in paper.Terms.Distinct(StringComparer.OrdinalIgnoreCase))
                counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        return counts;
    }

    /// <summary>The term that is both frequent here and seldom elsewhere: precision times recall grows with n² over all.</summary>
    private static string? Name(PaperCorpus corpus, int[] members, Dictionary<string, int> papersOfTerm, HashSet<string> taken) =>
        CountTerms(members.Select(paper => corpus[paper]))
            .Where(term => term.Value >= MinNamed && !taken.Contains(term.Key))
            .OrderByDescending(term => (double)term.Value * term.Value / papersOfTerm[term.Key])
            .ThenByDescending(term => term.Value)
            .ThenBy(term => term.Key, StringComparer.Ordinal)
            .Select(term => term.Key)
            .FirstOrDefault();

    private static bool Has(Paper paper, string term) => paper.Terms.Contains(term, StringComparer.OrdinalIgnoreCase);

    private static PlanePoint Middle(PlanePoint[] places, IEnumerable<int> papers)
    {
        PlanePoint[] points = [.. papers.Select(paper => places[paper])];
        return new(points.Average(point => point.X), points.Average(point => point.Y));
    }

    private static double Square(PlanePoint one, PlanePoint other) =>
        ((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y));
}
