using TypedCorpus.Image;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search.Parts;

/// <summary>The corpora of a set, with the statistics of all.</summary>
internal sealed class PartList
{
    private readonly int[] _firsts;
    private readonly int[] _firstIndices;

    /// <param name="corpora">The corpora, with the statistics that their bounds were compiled with; null if one cannot be searched.</param>
    /// <param name="shared">For each, its papers that others have too; null if there are none.</param>
    /// <param name="whole">The statistics of the set if these are only some of its corpora.</param>
    public PartList((CorpusData Data, SearchStatistics? Statistics)[] corpora, SharedPapers?[] shared, SearchStatistics? whole = null)
    {
        Parts = new SearchPart[corpora.Length];
        _firsts = new int[corpora.Length];
        _firstIndices = new int[corpora.Length];
        Terms = new(corpora.Length);
        bool isSearchable = Array.TrueForAll(corpora, corpus => corpus.Statistics is not null);
        Whole = whole ??= isSearchable ? StatisticsOf(corpora, shared) : new(0, 0, 0);
        for (int i = 0; i < corpora.Length; i++)
        {
            (CorpusData data, SearchStatistics? own) = corpora[i];
            int papers = data.PaperCount;
            Parts[i] = new(data, papers, isSearchable ? new(whole, own!, shared[i]) : whole, shared[i], PlaceCount, Count);
            _firsts[i] = PlaceCount;
            _firstIndices[i] = Count;
            PlaceCount = checked(PlaceCount + papers);
            Count += papers - Parts[i].Hidden.Length;
        }
    }

    /// <summary>The corpora, in the order of the set.</summary>
    public SearchPart[] Parts { get; }

    /// <summary>The words that were asked for before.</summary>
    public TermCache Terms { get; }

    /// <summary>The number of papers, each once.</summary>
    public int Count { get; }

    /// <summary>The number of places: those of all papers of all corpora, also of those that count in another corpus.</summary>
    public int PlaceCount { get; }

    /// <summary>The statistics of the set.</summary>
    public SearchStatistics Whole { get; }

    /// <summary>A number that no other set and no corpus has.</summary>
    public int Number { get; } = CorpusData.TakeNumber();

    /// <summary>The corpus of the paper at a place, and the paper.</summary>
    public int PartOfPlace(int place, out int paper)
    {
        int part = LastNotAfter(_firsts, place);
        paper = place - Parts[part].First;
        return part;
    }

    /// <summary>The corpus of the paper at an index, and the paper.</summary>
    public int PartOfIndex(int index, out int paper)
    {
        int part = LastNotAfter(_firstIndices, index);
        paper = Parts[part].Visible(index - Parts[part].FirstIndex);
        return part;
    }

    /// <summary>The title of the paper at a place.</summary>
    public ReadOnlySpan<byte> TitleAt(int place)
    {
        SearchPart part = Parts[PartOfPlace(place, out int paper)];
        return part.Data.Title(paper);
    }

    private static int LastNotAfter(int[] starts, int number)
    {
        int at = starts.AsSpan().BinarySearch(number);
        if (at < 0)
            return ~at - 1;
        // A corpus without papers begins where the next one does.
        while (at + 1 < starts.Length && starts[at + 1] == number)
            at++;
        return at;
    }

    private static SearchStatistics StatisticsOf((CorpusData Data, SearchStatistics? Statistics)[] corpora, SharedPapers?[] shared)
    {
        int papers = 0;
        long titles = 0;
        long abstracts = 0;
        for (int i = 0; i < corpora.Length; i++)
        {
            ReadOnlySpan<byte> norms = corpora[i].Data.FieldNorms;
            papers += corpora[i].Data.PaperCount;
            titles += SevenBit.Read(norms.Slice(FieldNormsLayout.TitleSumAt, FieldNormsLayout.SumWidth));
            abstracts += SevenBit.Read(norms.Slice(FieldNormsLayout.AbstractSumAt, FieldNormsLayout.SumWidth));
            foreach (int paper in shared[i] is null ? default : shared[i]!.Hidden)
            {
                int at = FieldNormsLayout.NormsAt + (paper * FieldNormsLayout.NormsPerPaper);
                papers--;
                titles -= FieldNorm.LengthOf(norms[at]);
                abstracts -= FieldNorm.LengthOf(norms[at + 1]);
            }
        }

        return new(papers, titles, abstracts);
    }
}
