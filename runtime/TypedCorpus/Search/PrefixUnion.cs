using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Ranking;

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

    // So that no sum of them leaves its half of a number.
    private const int MaxInTitle = 127;
    private const int MaxInAbstract = 255;

    /// <summary>Writes the union behind those that stand in the scratch already, and says where it begins.</summary>
    public static TermEntry Write(
        TermEntry[] terms, int count, ReadOnlySpan<byte> postings, int paperCount, SearchScratch scratch, ref int unionsLength)
    {
        int[] frequencies = scratch.Frequencies(paperCount);
        int left = MaxPostings;
        SearchTerm term = scratch.UnionTerm;
        for (int i = 0; i < count && left > 0; i++)
        {
            term.Start(terms[i], isUnion: false, titleOnly: false, postings, paperCount);
            left -= AddAll(term.Strong, postings, frequencies, left);
            left -= AddAll(term.Plain, postings, frequencies, left);
        }

        int papers = 0;
        for (int paper = 0; paper < paperCount; paper++)
            papers += frequencies[paper] != 0 ? 1 : 0;

        int start = unionsLength;
        unionsLength = WritePostings(frequencies, scratch, start, papers, paperCount);
        Array.Clear(frequencies, 0, paperCount);
        return new(papers, start, Bm25.MaxImpactCode);
    }

    private static int AddAll(PostingCursor cursor, ReadOnlySpan<byte> postings, int[] frequencies, int most)
    {
        int left = most;
        while (left > 0 && cursor.Paper != PostingCursor.End)
        {
            left -= Add(cursor, postings, frequencies, left);
            cursor.MoveToNextBlock(postings);
        }

        return most - left;
    }

    private static int Add(PostingCursor cursor, ReadOnlySpan<byte> postings, int[] frequencies, int left)
    {
        cursor.ReadAll(postings);
        int count = Math.Min(cursor.Count, left);
        for (int i = 0; i < count; i++)
        {
            int frequency = cursor.IsPlain ? TermFrequency.Plain : cursor.Frequencies[i];
            frequencies[cursor.Papers[i]] += TermFrequency.Of(
                Math.Min(TermFrequency.InTitle(frequency), MaxInTitle), Math.Min(TermFrequency.InAbstract(frequency), MaxInAbstract));
        }

        return count;
    }

    private static int WritePostings(int[] frequencies, SearchScratch scratch, int start, int papers, int paperCount)
    {
        int blocks = PostingsLayout.BlockCount(papers);
        int skip = start;
        int at = start + (blocks * PostingsLayout.SkipWidth);
        scratch.GrowUnions(at + PostingBlock.MaxLength(papers) + (Math.Max(1, blocks) * PostingsLayout.Padding));
        Span<byte> bytes = scratch.Unions;
        PostingCursor block = scratch.UnionTerm.Strong;
        int before = -1;
        int count = 0;
        for (int paper = 0; paper < paperCount; paper++)
        {
            if (frequencies[paper] == 0)
                continue;

            block.Papers[count] = paper;
            block.Frequencies[count++] = frequencies[paper];
            papers--;
            if (count < PostingsLayout.BlockSize && papers > 0)
                continue;

            int end = PostingBlock.Write(
                PostingKind.Mixed,
                bytes,
                at,
                new(block.Papers, 0, count),
                new(block.Frequencies, 0, count),
                before,
                blocks == 0 ? paperCount : paper - before);
            if (blocks > 0)
            {
                PostingsLayout.WriteSkip(bytes.Slice(skip, PostingsLayout.SkipWidth), paper, end - at, Bm25.MaxImpactCode);
                skip += PostingsLayout.SkipWidth;
            }

            at = end;
            before = paper;
            count = 0;
        }

        return at;
    }
}
