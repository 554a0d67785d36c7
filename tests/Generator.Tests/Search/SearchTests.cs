using FsCheck;
using FsCheck.Fluent;
using Generator.Tests.Emitting;
using TypedCorpus;

namespace Generator.Tests.Search;

/// <summary>What a user can ask and gets, over the five documents compiled and loaded.</summary>
public sealed class SearchTests(CompiledCorpusFixture fixture) : IClassFixture<CompiledCorpusFixture>
{
    private static readonly PaperCorpus Compounds = GeneratorHost.Run(
        GeneratorHost.PapersClass,
        ListingPage.Document(
            "a.txt",
            ("On GPT-4", ListingPage.Abstract("We use k-NN.")),
            ("A C++ library", ListingPage.Abstract("In 3D.")),
            ("ViT-B/16 at scale", ListingPage.Abstract("Schrödinger and the ﬁnest naïve café.")),
            ("Other things", ListingPage.Abstract("GPT and 4 models, a vitamin B, see .NET and C#.")))).Open();

    private readonly PaperCorpus _corpus = fixture.Corpus;

    [Theory]
    [InlineData("gpt-4", "On GPT-4")]
    [InlineData("GPT4", "On GPT-4")]
    [InlineData("kNN", "On GPT-4")]
    [InlineData("k nn", "On GPT-4")]
    [InlineData("c++", "A C++ library")]
    [InlineData("3d", "A C++ library")]
    [InlineData("ViT-B/16", "ViT-B/16 at scale")]
    [InlineData("vitb16", "ViT-B/16 at scale")]
    [InlineData("\"vit b 16\"", "ViT-B/16 at scale")]
    [InlineData("vit 16", "ViT-B/16 at scale")]
    [InlineData("schrodinger", "ViT-B/16 at scale")]
    [InlineData("SCHRÖDINGER", "ViT-B/16 at scale")]
    [InlineData("finest naive cafe", "ViT-B/16 at scale")]
    [InlineData(".net", "Other things")]
    [InlineData("c#", "Other things")]
    public void A_compound_is_found_whole_and_by_its_parts(string query, string title)
    {
        SearchResults results = Compounds.Search(query);
        Assert.False(results.IsRelaxed);
        Assert.Equal(title, results[0].Paper.Title);
    }

    [Fact]
    public void A_phrase_is_found_only_as_it_stands()
    {
        Assert.Equal("Less is More: Pay Less Attention in Vision Transformers", Assert.Single(_corpus.Search("\"less is more\"").ToArray()).Paper.Title);
        Assert.Empty(_corpus.Search("\"more is less\"", new() { Matching = TermMatching.All }).ToArray());
        Assert.Empty(_corpus.Search("\"vision transform\"", new() { Matching = TermMatching.All }).ToArray());
        Assert.All(_corpus.Search("\"vision transformer\" -\"vision transformers\"", new() { Limit = 100 }).ToArray(), hit =>
        {
            string text = $"{hit.Paper.Title} | {hit.Paper.Abstract}".ToLowerInvariant();
            Assert.Contains("vision transformer", text.Replace('-', ' '), StringComparison.Ordinal);
            Assert.DoesNotContain("vision transformers", text.Replace('-', ' '), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void In_a_search_for_any_word_a_phrase_is_its_words_whatever_is_left_out()
    {
        var any = new SearchOptions { Matching = TermMatching.Any, Limit = 100 };
        Assert.NotEmpty(_corpus.Search("\"karaoke nystromformer\"", any).ToArray());
        Assert.Equal(
            _corpus.Search("\"karaoke nystromformer\"", any).AsEnumerable().Select(hit => hit.Paper),
            _corpus.Search("\"karaoke nystromformer\" -\"no such phrase\"", any).AsEnumerable().Select(hit => hit.Paper));
    }

    [Fact]
    public void A_prefix_finds_every_word_that_begins_so()
    {
        SearchResults results = _corpus.Search("title:nystr*", new() { Limit = 100 });
        Assert.Equal(
            _corpus.Where(paper => paper.Title.Contains("Nystr", StringComparison.OrdinalIgnoreCase)).Select(paper => paper.Id).Order(StringComparer.Ordinal),
            results.AsEnumerable().Select(hit => hit.Paper.Id).Order(StringComparer.Ordinal));
        Assert.All(results.ToArray(), hit => Assert.NotEmpty(hit.GetTitleMatches()));
    }

    [Fact]
    public void Each_letter_typed_keeps_the_paper_in_sight()
    {
        const string Typed = "attention transducer";
        for (int length = "attention tran".Length; length <= Typed.Length; length++)
        {
            SearchResults results = _corpus.Search(Typed[..length], new() { AsYouType = true, Limit = 700 });
            Assert.Contains(results.AsEnumerable(), hit => hit.Paper.Name == "Transformer Transducer");
        }

        Assert.True(_corpus.Search("attenti", new() { AsYouType = true, Limit = 700 }).Count >= _corpus.Search("attention", new() { Limit = 700 }).Count);
        Assert.Empty(_corpus.Search("attenti ", new() { AsYouType = true, Matching = TermMatching.All, TypoTolerance = TypoTolerance.None }).ToArray());
    }

    [Fact]
    public void When_no_paper_has_all_words_those_with_any_are_found_and_the_result_says_so()
    {
        SearchResults results = _corpus.Search("nystromformer karaoke");
        Assert.True(results.IsRelaxed);
        Assert.Equal(["KaraTuner", "Nyströmformer"], results.AsEnumerable().Select(hit => hit.Paper.Name!).Order(StringComparer.Ordinal));
        Assert.Empty(_corpus.Search("nystromformer karaoke", new() { Matching = TermMatching.All }).ToArray());
        Assert.False(_corpus.Search("karaoke").IsRelaxed);
    }

    [Fact]
    public void A_word_that_no_paper_has_is_had_by_none_and_left_out_by_all()
    {
        Assert.Empty(_corpus.Search("nystromformer zzyzxq", new() { Matching = TermMatching.All }).ToArray());
        SearchResults relaxed = _corpus.Search("nystromformer zzyzxq");
        Assert.True(relaxed.IsRelaxed);
        Assert.Equal("Nyströmformer", Assert.Single(relaxed.ToArray()).Paper.Name);

        SearchResults without = _corpus.Search("nystromformer -zzyzxq", new() { Matching = TermMatching.All });
        Assert.Equal("Nyströmformer", Assert.Single(without.ToArray()).Paper.Name);
        Assert.False(without.IsRelaxed);
    }

    [Theory]
    [InlineData("transfomer", "transformer")]
    [InlineData("transfomers", "transformers")]
    [InlineData("nystromfromer attention", "nystromformer attention")]
    [InlineData("title:karoake", "title:karaoke")]
    [InlineData("visoin \"transfomer\"", "vision \"transfomer\"")]
    [InlineData("visoin author:transfomer", "vision author:transfomer")]
    public void A_word_of_no_paper_gets_a_suggestion(string query, string suggestion) =>
        Assert.Equal(suggestion, _corpus.Search(query).GetSuggestion());

    [Theory]
    [InlineData("attention")]
    [InlineData("xyzzyqqqq")]
    [InlineData("")]
    [InlineData("-karoake")]
    [InlineData("\"visoin transformer\"")]
    [InlineData("author:transfomer")]
    public void A_query_that_needs_none_gets_no_suggestion(string query) => Assert.Null(_corpus.Search(query).GetSuggestion());

    [Theory]
    [InlineData(0)]
    [InlineData(10_001)]
    public void A_limit_out_of_range_is_refused(int limit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { Limit = limit });

    [Fact]
    public void Any_text_is_a_query()
    {
        string[] pieces = ["attention", "\"", "-", "title:", "*", " ", "ö", "C++", "\uD800", "(", "w/o", "a-b/c", "\t", "title:\"", "😀", "\u202E"];
        Gen<string> queries = Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
            Gen.Elements(pieces).ListOf().Select(parts => string.Concat(parts)));
        Prop.ForAll(queries.ToArbitrary(), query =>
        {
            foreach (SearchHit hit in _corpus.Search(query, new() { Limit = 3, AsYouType = true }))
                _ = hit.GetSnippet().Text.Length + hit.GetTitleMatches().Count;
            return _corpus.Search(query).GetSuggestion() is not "";
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void A_query_without_end_costs_no_more_than_its_first_words()
    {
        string query = string.Join(' ', Enumerable.Repeat("attention transformer \"vision model\" pre*", 20_000));
        Assert.Equal(10, _corpus.Search(query).Count);
        Assert.Empty(_corpus.Search("- -- \"\" * title: " + new string('"', 100_000), new() { TypoTolerance = TypoTolerance.None }).ToArray());
    }

    [Fact]
    public void A_phrase_is_looked_up_in_no_more_papers_than_promised()
    {
        const int Papers = 5_050;
        (string, string)[] papers =
        [
            .. Enumerable.Range(0, Papers).Select(i => (
                $"Paper {i}",
                ListingPage.Abstract(i == 3 ? "Gamma beta alpha." : i == Papers - 1 ? "Delta beta alpha." : "Alpha beta, gamma delta."))),
        ];
        PaperCorpus corpus = GeneratorHost.Run(
            "[TypedCorpus.PaperCorpus(MaxMembers = 0)] public static partial class Papers;", ListingPage.Document("a.txt", papers)).Open();
        var all = new SearchOptions { Matching = TermMatching.All };
        Assert.Equal("Paper 3", corpus.Search("\"gamma beta alpha\"", all)[0].Paper.Title);
        Assert.Equal("Paper 5049", corpus.Search("\"delta beta\" 5049", all)[0].Paper.Title);
        Assert.Empty(corpus.Search("\"delta beta alpha\"", all).ToArray());
    }

    [Fact]
    public void A_corpus_without_papers_finds_nothing()
    {
        GeneratorRun run = GeneratorHost.Run("[TypedCorpus.PaperCorpus(\"none\")] public static partial class Papers;");
        PaperCorpus empty = run.Open();
        Assert.Empty(empty);
        Assert.Empty(empty.Search("attention transf*").ToArray());
        Assert.Null(empty.Search("attention").GetSuggestion());
        Assert.Null(empty.Find("attention"));
        Assert.Empty(default(SearchResults).ToArray());
    }
}
