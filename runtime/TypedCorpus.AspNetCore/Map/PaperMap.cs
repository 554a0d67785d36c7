namespace TypedCorpus.AspNetCore.Map;

/// <summary>A map of the papers of a corpus, on which similar papers are near one another.</summary>
internal sealed class PaperMap
{
    /// <summary>The number of decimals of a coordinate: enough for a zoomed screen.</summary>
    public const int Digits = 4;

    private readonly PlanePoint[] _points;
    private readonly int[][] _documents;
    private readonly Lazy<MapRegion[]> _regions;
    private readonly Lazy<int[]> _regionOfPaper;

    public PaperMap(IPaperCorpus corpus)
    {
        Corpus = corpus;
        _points = [.. GraphLayout.Of(NeighbourGraph.Of(corpus)).Select(Rounded)];
        var numbers = new Dictionary<PaperDocument, int>();
        foreach (PaperDocument document in corpus.Documents)
            numbers.Add(document, numbers.Count);
        _documents = [.. corpus.Select(paper => paper.Appearances.Select(place => numbers[place.Document]).Distinct().ToArray())];
        _regions = new(() => MapRegions.Of(corpus, _points));
        _regionOfPaper = new(() => NumberRegions(corpus.Count, _regions.Value));
    }

    public IPaperCorpus Corpus { get; }

    /// <summary>Gets the regions that have a name, the largest first.</summary>
    public IReadOnlyList<MapRegion> Regions => _regions.Value;

    /// <summary>Gets the point of a paper. Both coordinates are from 0 to 1, in the same scale, with four decimals.</summary>
    public PlanePoint PointOf(Paper paper) => _points[paper.Index];

    /// <summary>Gets the numbers of the documents that list a paper, in corpus order. The first determines its colour.</summary>
    public IReadOnlyList<int> DocumentsOf(Paper paper) => _documents[paper.Index];

    /// <summary>Gets the number of the region of a paper, from 0; -1 if it is in none that has a name.</summary>
    public int RegionOf(Paper paper) => _regionOfPaper.Value[paper.Index];

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
