using Generator.Tests.Search;
using TypedCorpus;

namespace Generator.Tests.Sets;

/// <summary>
/// Corpora that are large enough for blocks, bounds and thresholds to leave papers out, and that differ so much that a bound compiled for
/// one is none for the set.
/// </summary>
public sealed class LargeSetTests
{
    private static readonly (string Title, string Abstract)[] Papers = LargeCorpus.Texts(2_500);

    private static readonly SetOracle Equal = Split(Papers, 10);
    private static readonly SetOracle ByLength = Split([.. Papers.OrderBy(paper => paper.Abstract.Length)], 7);
    private static readonly SetOracle ByLengthDown = Split([.. Papers.OrderByDescending(paper => paper.Title.Length)], 3);

    /// <summary>Every fortieth paper of a part is in the next one too.</summary>
    private static readonly SetOracle WithCopies = Split(Papers, 4, copied: 40);

    public static TheoryData<int> Words => [1, 2, 3, 5, 8];

    [Theory]
    [MemberData(nameof(Words))]
    public void No_hit_is_lost(int words)
    {
        var random = new Random(words);
        for (int i = 0; i < 40; i++)
        {
            string query = string.Join(' ', Enumerable.Range(0, words).Select(_ => LargeCorpus.Word(random)));
            if (i % 5 == 0)
                query += $" -{LargeCorpus.Word(random)}";
            foreach (SetOracle oracle in (SetOracle[])[Equal, ByLength, ByLengthDown, WithCopies])
            {
                foreach (int limit in (int[])[1, 10, 150])
                {
                    oracle.AssertSameHits(query, new() { Limit = limit, Matching = TermMatching.Any });
                    oracle.AssertSameHits(query, new() { Limit = limit });
                }
            }
        }
    }

    [Fact]
    public void On_several_cores_the_hits_are_the_same()
    {
        var random = new Random(99);
        for (int i = 0; i < 100; i++)
        {
            string query = string.Join(' ', Enumerable.Range(0, 1 + (i % 5)).Select(_ => LargeCorpus.Word(random)));
            foreach (SetOracle oracle in (SetOracle[])[Equal, WithCopies])
                oracle.AssertSameHits(query, new() { Matching = TermMatching.Any }, new() { Matching = TermMatching.Any, Parallelism = 4 });
        }
    }

    [Fact]
    public void A_prefix_stands_for_the_first_words_of_all_corpora_together()
    {
        // There are more words with each of these than a prefix stands for.
        foreach (string prefix in (string[])["w*", "w1*", "t*", "t1*", "t39* w1"])
        {
            foreach (SetOracle oracle in (SetOracle[])[Equal, ByLength, WithCopies])
                oracle.AssertSameHits(prefix, new() { Limit = 50 });
        }
    }

    [Fact]
    public void Totals_and_orders_are_those_of_one_corpus()
    {
        var random = new Random(3);
        for (int i = 0; i < 20; i++)
        {
            string query = $"{LargeCorpus.Word(random)} OR {LargeCorpus.Word(random)}";
            foreach (SearchOrder order in Enum.GetValues<SearchOrder>())
                WithCopies.AssertSame(query, new() { OrderBy = order, Limit = 7 });
        }
    }

    [Fact]
    public void A_search_in_a_set_allocates_nothing_but_papers()
    {
        foreach (string query in (string[])["w1x w5x", "w3x w17x w200x", "w12*", "w1x OR w9x"])
        {
            var options = new SearchOptions { Matching = TermMatching.Any };
            for (int i = 0; i < 3; i++)
                _ = Equal.Set.Search(query, options).Count;
            Assert.Equal(0, TypedCorpus.Tests.Allocations.Of(() => _ = Equal.Set.Search(query, options).Count));
        }
    }

    private static SetOracle Split((string Title, string Abstract)[] papers, int parts, int copied = 0)
    {
        int size = (papers.Length + parts - 1) / parts;
        (string, string)[][] chunks = [.. papers.Chunk(size)];
        for (int i = 1; copied > 0 && i < parts; i++)
            chunks[i] = [.. chunks[i].Concat(chunks[i - 1].Where((_, number) => number % copied == 0))];
        return new(TestImage.Open(LargeCorpus.Make(papers)), new(Array.ConvertAll(chunks, chunk => TestImage.Open(LargeCorpus.Make(chunk)))));
    }
}
