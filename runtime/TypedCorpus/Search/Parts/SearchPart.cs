using TypedCorpus.Image;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search.Parts;

/// <summary>A corpus as a part of what is searched: alone, or with the others of a set.</summary>
/// <param name="data">The corpus.</param>
/// <param name="paperCount">The number of its papers.</param>
/// <param name="statistics">The statistics of the set for a search in this corpus.</param>
/// <param name="shared">Its papers that other corpora have too; null if there are none.</param>
/// <param name="first">The place of its first paper among those of all corpora, with those that are hidden.</param>
/// <param name="firstIndex">The index of its first paper that is not hidden among those of all corpora that are not.</param>
internal sealed class SearchPart(
    CorpusData data, int paperCount, SearchStatistics statistics, SharedPapers? shared = null, int first = 0, int firstIndex = 0)
{
    // Fields, because a search reads them for each of what may be hundreds of corpora.
    public readonly CorpusData Data = data;
    public readonly int PaperCount = paperCount;
    public readonly SearchStatistics Statistics = statistics;
    public readonly SharedPapers? Shared = shared;
    public readonly int First = first;
    public readonly int FirstIndex = firstIndex;

    /// <summary>The papers that count in a corpus before, ascending.</summary>
    public ReadOnlySpan<int> Hidden => Shared is null ? default : Shared.Hidden;

    public bool IsHidden(int paper) => Shared is not null && Shared.IsHidden(paper);

    /// <summary>The paper at a place among those that are not hidden.</summary>
    public int Visible(int place)
    {
        // Before the hidden paper at i there are as many others as its number less i.
        ReadOnlySpan<int> hidden = Hidden;
        int low = 0;
        int high = hidden.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (hidden[middle] - middle <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return place + low;
    }

    /// <summary>The place of a paper, which is not hidden, among those that are not.</summary>
    public int PlaceOf(int paper) => paper - ~Hidden.BinarySearch(paper);
}
