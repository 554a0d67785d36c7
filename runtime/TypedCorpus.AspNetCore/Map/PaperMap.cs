namespace TypedCorpus.AspNetCore.Map;

/// <summary>A map of the papers of a corpus, on which similar papers are near one another.</summary>
internal sealed class PaperMap
{
    /// <summary>The number of decimals of a coordinate: enough for a zoomed screen.</summary>
    public const int Digits = 4;

    private readonly PlanePoint[] _points;
    private readonly Lazy<MapRegion[]> _regions;
    private readonly Lazy<int[]> _regionNumbers;

    public PaperMap(IPaperCorpus corpus, Func<Paper, IReadOnlyList<RelatedPaper>> relatedTo)
    {
        Corpus = corpus;
        (int Node, double Similarity)[][] nearest = NeighbourGraph.NearestOf(corpus, relatedTo);
        _points = [.. GraphLayout.Of(NeighbourGraph.Create(corpus.Count, node => nearest[node])).Select(Rounded)];
        Related = Array.ConvertAll(nearest, papers => Array.ConvertAll(papers, other => other.Node));
        var numbers = new Dictionary<PaperDocument, int>();
        foreach (PaperDocument document in corpus.Documents)
            numbers.Add(document, numbers.Count);
        Documents = [.. corpus.Select(paper => paper.Appearances.Select(place => numbers[place.Document]).Distinct().ToArray())];
        _regions = new(() => MapRegions.Of(corpus, _points));
        _regionNumbers = new(() => NumberRegions(corpus.Count, _regions.Value));
    }

    public IPaperCorpus Corpus { get; }

    /// <summary>Gets the regions that have a name, the largest first.</summary>
    public IReadOnlyList<MapRegion> Regions => _regions.Value;

    /// <summary>Gets the points of the papers. Both coordinates are from 0 to 1, in the same scale, with four decimals.</summary>
    public IReadOnlyList<PlanePoint> Points => _points;

    /// <summary>Gets for each paper the numbers of the documents that list it, in corpus order. The first determines its colour.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Documents { get; }

    /// <summary>Gets for each paper the number of its region, from 0; -1 if it is in none that has a name.</summary>
    public IReadOnlyList<int> RegionNumbers => _regionNumbers.Value;

    /// <summary>Gets for each paper the places of those that are similar to it, the most similar first.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Related { get; }

    private static int[] NumberRegions(int papers, MapRegion[] regions)
    {
        int[] numbers = new int[papers];
        Array.Fill(numbers, -1);
        for (int region = 0; region < regions.Length; region++)
        {
            foreach (int paper in regions[region].Papers)
                numbers[paper] = region;
        }

        return numbers;
    }

    private static PlanePoint Rounded(PlanePoint point) => new(Math.Round(point.X, Digits), Math.Round(point.Y, Digits));
}
