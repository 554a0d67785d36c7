using TypedCorpus.Search.Ranking;

namespace Runtime.Tests.Search;

/// <summary>The best hits, few or many.</summary>
public sealed class TopHitsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(1_000)]
    [InlineData(5_000)]
    public void The_best_are_kept_in_their_order(int limit)
    {
        var hits = new TopHits();
        var random = new Random(limit);
        foreach (int papers in (int[])[0, 1, limit - 1, limit, limit + 1, 3 * limit])
        {
            int[] scores = [.. Enumerable.Range(0, papers).Select(_ => 1 + random.Next(200))];
            hits.Start(limit);
            for (int paper = 0; paper < papers; paper++)
                hits.Add(paper, scores[paper]);
            int threshold = hits.Threshold;
            hits.Sort();

            int[] best = [.. Enumerable.Range(0, papers).OrderByDescending(paper => scores[paper]).ThenBy(paper => paper).Take(limit)];
            Assert.Equal(
                best.Select(paper => (paper, scores[paper])),
                Enumerable.Range(0, hits.Count).Select(place => (TopHits.PaperOf(hits[place]), TopHits.ScoreOf(hits[place]))));
            Assert.Equal(papers < limit ? 0 : scores[best[^1]], threshold);
        }
    }
}
