using Generator.Tests.Reading.BibTeX;
using Generator.Tests.Support;
using TypedCorpus;
using TypedCorpus.Generator.Models;
using TypedCorpus.Tests;

namespace Generator.Tests.Search;

/// <summary>The hits of the index against those of a scan, score for score.</summary>
public sealed class SearchOracleTests
{
    private static readonly PaperCorpus Corpus = TestImage.Open(Compiled.Shared);
    private static readonly NaiveSearch Naive = new(Compiled.Shared.Papers);
    private static readonly CorpusModel Large = LargeCorpus.Make(papers: 6_000);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void The_best_hits_of_the_five_documents_are_those_of_a_scan(int words)
    {
        var random = new Random(words);
        for (int i = 0; i < 100; i++)
        {
            string[] query = WordsOf(Compiled.Shared, random, words);
            AssertSame(Corpus, Naive, query, 10, TermMatching.All);
            AssertSame(Corpus, Naive, query, 10, TermMatching.Any);
            AssertSame(Corpus, Naive, query, 1, TermMatching.Any);
        }
    }

    [Fact]
    public void The_best_hits_of_a_bibliography_are_those_of_a_scan()
    {
        CorpusModel model = GeneratorSteps.Compile(new TestDocument("sample.bib", Bib.Sample), SharedDocuments.Named(SharedDocuments.Spaced));
        PaperCorpus corpus = TestImage.Open(model);
        var naive = new NaiveSearch(model.Papers);
        foreach (PaperModel paper in model.Papers.Where(paper => paper.Bibliography is not null))
        {
            string[] query = [.. paper.Bibliography!.Authors.Select(author => author.Family.Split(' ')[^1]).Take(2)];
            if (query.Length == 0 || query.Any(word => NaiveSearch.TermOf(word).Length == 0))
                continue;
            AssertSame(corpus, naive, query, 10, TermMatching.All);
            AssertSame(corpus, naive, [.. query, "attention"], 10, TermMatching.Any);
        }
    }

    [Fact]
    public void Common_words_are_pruned_without_losing_a_hit()
    {
        string[][] queries = [["the"], ["transformer", "attention"], ["the", "of", "attention"], ["model", "with", "nystromformer"]];
        foreach (string[] query in queries)
        {
            foreach (int limit in (int[])[1, 3, 16, 17, 700])
            {
                AssertSame(Corpus, Naive, query, limit, TermMatching.All);
                AssertSame(Corpus, Naive, query, limit, TermMatching.Any);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(40)]
    public void Words_of_nearly_all_papers_decide_among_equals(int limit)
    {
        string[] common = ["the", "of", "and", "for", "in", "with", "model", "we", "learning"];
        var random = new Random(limit);
        for (int i = 0; i < 100; i++)
        {
            string[] query =
            [
                .. WordsOf(Compiled.Shared, random, 1 + (i % 2)),
                .. common.Skip(random.Next(common.Length)).Take(1 + (i % 3)),
            ];
            AssertSame(Corpus, Naive, [.. query.DistinctBy(NaiveSearch.TermOf)], limit, TermMatching.Any);
        }
    }

    [Theory]
    [InlineData(8)]
    [InlineData(25)]
    public void Many_words_of_one_paper_find_the_papers_that_a_scan_finds(int words)
    {
        foreach (PaperModel paper in Compiled.Shared.Papers.Take(40))
        {
            string[] query =
            [
                .. paper.Abstract!.Text.Display.Split(' ').Select(word => word.ToLowerInvariant())
                    .Where(word => word.Length > 1 && word.All(char.IsAsciiLetter))
                    .DistinctBy(NaiveSearch.TermOf)
                    .Take(words),
            ];
            AssertSame(Corpus, Naive, query, 10, TermMatching.All);
            AssertSame(Corpus, Naive, query, 10, TermMatching.Any);
        }
    }

    [Fact]
    public void Windows_and_blocks_of_a_large_corpus_lose_no_hit() => AssertSameInLarge(seed: 7);

    /// <summary>The index states the ten papers that a frequent word finds first; a search for no more must not lose one.</summary>
    [Fact]
    public void Frequent_words_alone_and_beside_rare_ones_find_what_a_scan_finds()
    {
        PaperCorpus corpus = TestImage.Open(Large);
        var naive = new NaiveSearch(Large.Papers);
        foreach (string rare in (string[])["t17", "t4711 t3", "w1999x", "w900x w901x"])
        {
            foreach (int limit in (int[])[1, 3, 9, 10, 11, 50])
            {
                foreach (string frequent in (string[])["w1x", "w2x", "w1x w3x", "w20x", "w60x w1x"])
                {
                    AssertSame(corpus, naive, frequent.Split(' '), limit, TermMatching.Any);
                    AssertSame(corpus, naive, [.. frequent.Split(' '), .. rare.Split(' ')], limit, TermMatching.Any);
                }
            }
        }
    }

    [Theory]
    [InlineData(31)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(900)]
    public void Equal_papers_come_in_the_order_of_the_corpus(int papers)
    {
        PaperCorpus corpus = GeneratorHost.Run(
            GeneratorHost.PapersClass,
            ListingPage.Document("a.txt", [.. Enumerable.Range(0, papers).Select(i => ($"Graph graph {i % 7} {i}", ListingPage.Abstract($"Paper {i}.")))]))
            .Open();
        foreach (int limit in (int[])[1, 10, 11, papers])
        {
            IEnumerable<SearchHit> hits = corpus.Search("graph", new() { Limit = limit }).AsEnumerable();
            Assert.Equal(
                corpus.Search("graph", new() { Limit = papers }).AsEnumerable().Select(hit => (hit.Score, hit.Paper.Index))
                    .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Index).Take(limit),
                hits.Select(hit => (hit.Score, hit.Paper.Index)));
            Assert.Equal(Math.Min(limit, papers), corpus.Search("graph", new() { Limit = limit }).Count);
        }
    }

    [Fact]
    public void After_many_searches_which_then_work_by_vectors_no_hit_is_lost()
    {
        for (int i = 0; i < 2_000; i++)
            Corpus.Search("transformer");
        AssertSameInLarge(seed: 8);
        The_best_hits_of_the_five_documents_are_those_of_a_scan(4);
        Common_words_are_pruned_without_losing_a_hit();
    }

    private static void AssertSameInLarge(int seed)
    {
        PaperCorpus corpus = TestImage.Open(Large);
        var naive = new NaiveSearch(Large.Papers);
        var random = new Random(seed);
        for (int i = 0; i < 40; i++)
        {
            string[] query = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => LargeCorpus.Word(random))];
            AssertSame(corpus, naive, query, 10, TermMatching.All);
            AssertSame(corpus, naive, query, 10, TermMatching.Any);
            AssertSame(corpus, naive, query, 200, TermMatching.Any);
        }
    }

    [Fact]
    public void What_is_left_out_is_left_out_of_the_scan_too()
    {
        string[] excluded = ["vision", "language"];
        List<(int, int)> expected = Naive.Find(["transformer", "efficient"], 50, all: true, excluded);
        Assert.Equal(expected, Hits(Corpus.Search("transformer efficient -vision -languages", new() { Limit = 50 })));
    }

    [Fact]
    public void A_word_of_the_title_is_scored_by_the_title_alone()
    {
        List<(int, int)> expected = Naive.Find(["attention"], 50, all: true, titleOnly: true);
        Assert.Equal(expected, Hits(Corpus.Search("title:attention", new() { Limit = 50 })));
    }

    [Fact]
    public void An_exact_word_is_found_where_a_plain_scan_of_the_text_finds_it()
    {
        var random = new Random(11);
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, SharedDocuments.All);
        PaperCorpus corpus = run.Open();
        foreach (string word in Enumerable.Range(0, 40).SelectMany(_ => WordsOf(Compiled.Shared, random, 1)).Distinct(StringComparer.Ordinal))
        {
            IEnumerable<string> expected = corpus
                .Where(paper => PlainWords($"{paper.Title} {paper.Abstract}").Contains(word))
                .Select(paper => paper.Id);
            IEnumerable<string> found = corpus
                .Search($"\"{word}\"", new() { Limit = 700, Matching = TermMatching.All }).AsEnumerable()
                .Select(hit => hit.Paper.Id);
            Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }
    }

    private static HashSet<string> PlainWords(string text) =>
        [.. text.ToLowerInvariant().Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()])];

    /// <summary>Words as the texts have them, the common ones as often as they are.</summary>
    private static string[] WordsOf(CorpusModel corpus, Random random, int count)
    {
        var words = new List<string>();
        while (words.Count < count)
        {
            PaperModel paper = corpus.Papers[random.Next(corpus.Papers.Count)];
            string[] all = paper.Abstract!.Text.Display.Split(' ');
            string word = all[random.Next(all.Length)].ToLowerInvariant();
            if (word.Length > 2 && word.All(char.IsAsciiLetter) && !words.Exists(other => NaiveSearch.TermOf(other) == NaiveSearch.TermOf(word)))
                words.Add(word);
        }

        return [.. words];
    }

    private static void AssertSame(PaperCorpus corpus, NaiveSearch naive, string[] words, int limit, TermMatching matching)
    {
        words = [.. words.DistinctBy(NaiveSearch.TermOf)];
        List<(int, int)> expected = naive.Find(words, limit, matching == TermMatching.All);
        SearchResults actual = corpus.Search(string.Join(' ', words), new() { Limit = limit, Matching = matching });
        Assert.True(expected.SequenceEqual(Hits(actual)), $"{string.Join(' ', words)} ({matching}, {limit})");
    }

    private static List<(int, int)> Hits(SearchResults results) =>
        [.. results.AsEnumerable().Select(hit => (hit.Paper.Index, (int)Math.Round(hit.Score * 65536)))];
}
