namespace TypedCorpus.App.Explorer.Map;

/// <summary>The papers of a corpus in the plane: near papers lie near one another.</summary>
internal sealed class PaperMap
{
    /// <summary>The digits of a coordinate: enough for a screen, zoomed.</summary>
    public const int Digits = 4;

    private readonly PlanePoint[] _places;
    private readonly int[][] _documents;
    private readonly Lazy<MapRegion[]> _regions;

    public PaperMap(PaperCorpus corpus)
    {
        Corpus = corpus;
        _places = [.. GraphLayout.Of(NeighbourGraph.Of(corpus)).Select(Rounded)];
        var numbers = new Dictionary<PaperDocument, int>();
        foreach (PaperDocument document in corpus.Documents)
            numbers.Add(document, numbers.Count);
        _documents = [.. corpus.Select(paper => paper.Appearances.Select(place => numbers[place.Document]).Distinct().ToArray())];
        _regions = new(() => MapRegions.Of(corpus, _places));
    }

    public PaperCorpus Corpus { get; }

    /// <summary>The parts of the map that have a name, the largest first.</summary>
    public IReadOnlyList<MapRegion> Regions => _regions.Value;

    /// <summary>The place of a paper; both coordinates are from 0 to 1, in one scale, with four digits.</summary>
    public PlanePoint PlaceOf(Paper paper) => _places[paper.Index];

    /// <summary>The numbers of the documents that list a paper, in the order of the corpus; the first gives its colour.</summary>
    public IReadOnlyList<int> DocumentsOf(Paper paper) => _documents[paper.Index];

    private static PlanePoint Rounded(PlanePoint place) => new(Math.Round(place.X, Digits), Math.Round(place.Y, Digits));
}
