using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search;

/// <summary>Says what a term is worth for a paper: the frequencies by the paper's lengths.</summary>
internal readonly unsafe ref struct PaperScorer(SearchStatistics statistics, ReadOnlySpan<byte> lengths)
{
    private const int InWindow = SearchScratch.WindowSize - 1;

    // Nothing else keeps a code of damaged data within the tables.
    private const int AnyCode = LengthCode.Count - 1;

    private readonly ReadOnlySpan<byte> _lengths = lengths;
    private readonly SearchStatistics _statistics = statistics;

    public int Contribution(float weight, int paper, int frequency)
    {
        int codes = LengthsLayout.CodesAt + (paper * LengthsLayout.CodesPerPaper);
        return _statistics.Contribution(weight, frequency, _lengths[codes], _lengths[codes + 1]);
    }

    /// <summary>What a term is worth that stands once in the abstract and not in the title.</summary>
    public int PlainContribution(float weight, int paper)
    {
        int code = LengthsLayout.CodesAt + (paper * LengthsLayout.CodesPerPaper) + 1;
        return Bm25.Contribution(weight, _statistics.PlainImpacts[_lengths[code]]);
    }

    /// <summary>
    /// Adds what a term is worth, and its tally, to the scores of papers of the window from <paramref name="start"/> on, and
    /// sets a bit for each. Apart from the rest and by pointers, so that all of it stays in registers.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Add(
        float weight, int tally, ReadOnlySpan<int> papers, ReadOnlySpan<int> frequencies, int start, SearchScratch scratch)
    {
        int paperCount = PaperCount;
        fixed (int* paper = papers, frequency = frequencies, scores = scratch.Scores)
        fixed (ulong* touched = scratch.Touched)
        fixed (byte* allCodes = _lengths)
        fixed (float* inTitle = _statistics.InTitle, inAbstract = _statistics.InAbstract)
        {
            for (int i = 0; i < papers.Length; i++)
            {
                int place = (paper[i] - start) & InWindow;
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)paper[i], (uint)paperCount, nameof(papers));
                byte* codes = allCodes + LengthsLayout.CodesAt + ((nint)paper[i] * LengthsLayout.CodesPerPaper);
                touched[place >> 6] |= 1UL << place;
                if (!TermFrequency.IsSmall(frequency[i]))
                {
                    scores[place] += tally + _statistics.Contribution(weight, frequency[i], codes[0] & AnyCode, codes[1] & AnyCode);
                    continue;
                }

                float sum = inTitle[(TermFrequency.InTitle(frequency[i]) * LengthCode.Count) + (codes[0] & AnyCode)]
                    + inAbstract[(TermFrequency.InAbstract(frequency[i]) * LengthCode.Count) + (codes[1] & AnyCode)];
                scores[place] += tally + Bm25.Contribution(weight, Bm25.Impact(sum));
            }
        }
    }

    /// <summary>The same of plain postings.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void AddPlain(float weight, int tally, ReadOnlySpan<int> papers, int start, SearchScratch scratch)
    {
        int paperCount = PaperCount;
        fixed (int* paper = papers, scores = scratch.Scores)
        fixed (ulong* touched = scratch.Touched)
        fixed (byte* allCodes = _lengths)
        fixed (float* impacts = _statistics.PlainImpacts)
        {
            for (int i = 0; i < papers.Length; i++)
            {
                int place = (paper[i] - start) & InWindow;
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)paper[i], (uint)paperCount, nameof(papers));
                byte* codes = allCodes + LengthsLayout.CodesAt + ((nint)paper[i] * LengthsLayout.CodesPerPaper);
                touched[place >> 6] |= 1UL << place;
                scores[place] += tally + Bm25.Contribution(weight, impacts[codes[1] & AnyCode]);
            }
        }
    }

    /// <summary>How many papers have lengths.</summary>
    private int PaperCount => (_lengths.Length - LengthsLayout.CodesAt) / LengthsLayout.CodesPerPaper;
}
