using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;

namespace Runtime.Tests.Search;

/// <summary>A cursor on a list of several blocks against the list itself.</summary>
public sealed class PostingListCursorTests
{
    private const int CorpusCount = 4_000;

    private readonly int[] _papers = [.. Enumerable.Range(0, CorpusCount).Where(paper => paper % 7 is 0 or 3 || paper is > 2_000 and < 2_300)];
    private readonly byte[] _postings;
    private readonly PostingListCursor _cursor = new();

    public PostingListCursorTests()
    {
        int blocks = PostingListLayout.BlockCount(_papers.Length);
        _postings = new byte[(blocks * PostingListLayout.SkipWidth) + PostingBlock.MaxLength(_papers.Length) + 100];
        int at = blocks * PostingListLayout.SkipWidth;
        int before = -1;
        int skipAt = 0;
        int block = 0;
        foreach (int[] papers in _papers.Chunk(PostingListLayout.BlockSize))
        {
            int end = PostingBlock.Write(PostingListKind.Mixed, _postings, at, papers, [.. papers.Select(FrequencyOf)], before, papers[^1] - before);
            PostingListLayout.WriteSkip(_postings.AsSpan(skipAt, PostingListLayout.SkipWidth), papers[^1], end - at, block++);
            skipAt += PostingListLayout.SkipWidth;
            before = papers[^1];
            at = end;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(50)]
    [InlineData(700)]
    public void Seeking_finds_the_next_paper_of_the_list(int step)
    {
        Start(titleOnly: false);
        for (int wanted = 0; wanted < CorpusCount + step; wanted += step)
        {
            _cursor.Seek(_postings, wanted);
            int next = _papers.FirstOrDefault(paper => paper >= wanted, PostingListCursor.End);
            Assert.Equal(next, _cursor.Paper);
            if (next != PostingListCursor.End)
                Assert.Equal(FrequencyOf(next), _cursor.Frequency(_postings));
        }
    }

    [Fact]
    public void In_titles_only_papers_with_the_term_in_the_title_are_found()
    {
        Start(titleOnly: true);
        var found = new List<int>();
        for (_cursor.Seek(_postings, 0); _cursor.Paper != PostingListCursor.End; _cursor.Seek(_postings, _cursor.Paper + 1))
            found.Add(_cursor.Paper);
        Assert.Equal(_papers.Where(paper => paper is > 2_000 and < 2_300), found);
    }

    [Fact]
    public void The_bound_until_a_paper_is_that_of_the_blocks_before_it()
    {
        Start(titleOnly: false);
        foreach (int until in (int[])[1, 448, 449, 900, CorpusCount])
        {
            int block = Array.FindLastIndex(_papers, paper => paper < until) / PostingListLayout.BlockSize;
            Assert.InRange(_cursor.ImpactCodeUntil(_postings, until), block, block + 1);
        }
    }

    private void Start(bool titleOnly) =>
        _cursor.Start(PostingListKind.Mixed, _papers.Length, 0, PostingListLayout.MaxImpactCode, titleOnly, _postings, CorpusCount);

    /// <summary>The term is in titles only of a stretch longer than a block.</summary>
    private static int FrequencyOf(int paper) => TermFrequency.Of(paper is > 2_000 and < 2_300 ? 1 : 0, 1 + (paper % 3));
}
