using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search;

/// <summary>
/// Puts the postings of all terms with a prefix together to those of one term, whose frequencies are the sums.
/// </summary>
internal static class PrefixUnion
{
    /// <summary>How many terms a prefix stands for at most: the first in the order of the dictionary.</summary>
    public const int MaxTerms = 256;

    /// <summary>How many postings are read for a prefix at most.</summary>
    public const int MaxPostings = 200_000;

    // The title's frequency in the upper half; neither is ever near to filling it.
    private const int TitleUnit = 1 << 16;
    private const int MaxPostingLength = 18;

    /// <summary>Writes the union behind those that stand in the scratch already, and says where it begins.</summary>
    public static TermEntry Write(
        ReadOnlySpan<TermEntry> terms, ReadOnlySpan<byte> postings, int paperCount, SearchScratch scratch, ref int unionsLength)
    {
        Span<int> frequencies = scratch.Frequencies(paperCount);
        int left = MaxPostings;
        foreach (TermEntry term in terms)
        {
            var cursor = new PostingCursor(term, titleOnly: false, postings);
            for (; cursor.Paper != PostingCursor.End && left > 0; cursor.MoveNext(postings), left--)
                frequencies[cursor.Paper] += Math.Min(cursor.InTitle, 255) * TitleUnit + Math.Min(cursor.InAbstract, 255);
        }

        int papers = 0;
        foreach (int frequency in frequencies)
            papers += frequency != 0 ? 1 : 0;

        int start = unionsLength;
        int skips = PostingsLayout.BlockCount(papers) * PostingsLayout.SkipWidth;
        scratch.GrowUnions(start + skips + (papers * MaxPostingLength));
        unionsLength = WritePostings(frequencies, scratch.Unions, start, start + skips, papers);
        frequencies.Clear();
        return new(papers, start, Bm25.MaxImpactCode);
    }

    private static int WritePostings(ReadOnlySpan<int> frequencies, Span<byte> bytes, int skip, int at, int papers)
    {
        bool hasBlocks = papers > PostingsLayout.BlockSize;
        int before = 0;
        int inBlock = 0;
        int blockStart = at;
        for (int paper = 0; paper < frequencies.Length; paper++)
        {
            if (frequencies[paper] == 0)
                continue;

            at = PostingsLayout.Write(bytes, at, paper - before, frequencies[paper] / TitleUnit, frequencies[paper] % TitleUnit);
            before = paper;
            papers--;
            if (hasBlocks && (++inBlock == PostingsLayout.BlockSize || papers == 0))
            {
                PostingsLayout.WriteSkip(bytes.Slice(skip, PostingsLayout.SkipWidth), paper, at - blockStart, Bm25.MaxImpactCode);
                skip += PostingsLayout.SkipWidth;
                blockStart = at;
                inBlock = 0;
            }
        }

        return at;
    }
}
