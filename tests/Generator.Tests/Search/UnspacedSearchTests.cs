using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus;

namespace Generator.Tests.Search;

/// <summary>Texts in scripts without spaces: found by their characters, as a scan of the texts finds them.</summary>
public sealed class UnspacedSearchTests
{
    private const string Character = @"(?:\p{Lo}\p{M}*|\p{Cs}{2})";

    // What may stand between the words of a phrase; the end of the title does not.
    private const string Gap = @"[^\p{L}\p{N}\p{M}\p{Cs}\0]*";

    // A scan takes each word as it is written.
    private static readonly SearchOptions All =
        new() { Matching = TermMatching.All, TypoTolerance = TypoTolerance.None, Limit = 1_000 };

    private static readonly PaperCorpus Corpus = GeneratorHost.Run(
        GeneratorHost.PapersClass,
        ListingPage.Document(
            "a.txt",
            ("深度学习综述", ListingPage.Abstract("本文介绍BERT模型，以及𠀀𠀁字。")),
            ("딥러닝 모델을 위한 연구", ListingPage.Abstract("한국어 모델은 다르다.")),
            ("トランスフォーマーの研究", ListingPage.Abstract("データとﾓﾃﾞﾙについて。")),
            ("การเรียนรู้เชิงลึก", ListingPage.Abstract("ภาษาไทย")),
            ("Depth of learning", ListingPage.Abstract("度 and 深 apart; 学 too.")))).Open();

    // Letters of each kind, a few of them, so that texts share pairs; marks of Thai; words and separators.
    private static readonly string[] Pieces = ["深", "度", "学", "가", "나", "カ", "ก", "ร\u0E35", "\U00020000", "bert", " ", "，", "x"];

    private static readonly string[][] Texts = MakeTexts(papers: 400);

    private static readonly PaperCorpus Made = GeneratorHost.Run(
        "[TypedCorpus.PaperCorpus(MaxMembers = 0)] public static partial class Papers;",
        ListingPage.Document(
            "made.txt",
            [.. Texts.Select((text, i) => ($"Paper {i} {string.Concat(text[..3])}", ListingPage.Abstract(string.Concat(text[3..]))))])).Open();

    [Theory]
    [InlineData("深度", "深度学习综述")]
    [InlineData("深度学习", "深度学习综述")]
    [InlineData("\"深度学习\"", "深度学习综述")]
    [InlineData("综", "深度学习综述")]
    [InlineData("BERT模型", "深度学习综述")]
    [InlineData("ｂｅｒｔ模型", "深度学习综述")]
    [InlineData("\"bert 模型\"", "深度学习综述")]
    [InlineData("模型*", "深度学习综述")]
    [InlineData("title:综述", "深度学习综述")]
    [InlineData("𠀀𠀁", "深度学习综述")]
    [InlineData("학습 -모델", null)]
    [InlineData("모델", "딥러닝 모델을 위한 연구")]
    [InlineData("러닝", "딥러닝 모델을 위한 연구")]
    [InlineData("연구", "딥러닝 모델을 위한 연구")]
    [InlineData("フォーマ", "トランスフォーマーの研究")]
    [InlineData("モデル", "トランスフォーマーの研究")]
    [InlineData("ﾃﾞｰﾀ", "トランスフォーマーの研究")]
    [InlineData("เรียน", "การเรียนรู้เชิงลึก")]
    [InlineData("ไทย", "การเรียนรู้เชิงลึก")]
    [InlineData("度深", null)]
    [InlineData("学习 depth", null)]
    [InlineData("深 -深度", "Depth of learning")]
    [InlineData("深 -深度学习", "Depth of learning")]
    [InlineData("\"深 apart\"", "Depth of learning")]
    [InlineData("\"度学习综\"", "深度学习综述")]
    [InlineData("\"学习深度\"", null)]
    public void A_text_is_found_by_its_characters(string query, string? title)
    {
        Assert.Equal(title is null ? [] : [title], Corpus.Search(query, All).AsEnumerable().Select(hit => hit.Paper.Title));
        Assert.Equal(title is not null, Corpus.Search(query, All with { AsYouType = true }).Count == 1);
    }

    [Theory]
    [InlineData("深度学", "深度学")]
    [InlineData("综", "综")]
    [InlineData("bert模型", "BERT|模型")]
    [InlineData("\"度学习\"", "度学习")]
    public void What_matched_is_marked(string query, string marked)
    {
        SearchHit hit = Corpus.Search(query, All)[0];
        IEnumerable<string> inTitle = hit.GetTitleMatches().Select(match => hit.Paper.Title.Substring(match.Start, match.Length));
        IEnumerable<string> inAbstract = hit.GetAbstractMatches().Select(match => hit.Paper.Abstract!.Substring(match.Start, match.Length));
        Assert.Equal(marked.Split('|'), inTitle.Concat(inAbstract));
        Snippet snippet = hit.GetSnippet();
        Assert.Equal(inAbstract, snippet.Matches.Select(match => snippet.Text.Substring(match.Start, match.Length)));
    }

    [Fact]
    public void What_is_found_is_what_a_scan_finds()
    {
        Gen<string[]> queries = Gen.Elements(Pieces).ArrayOf().Resize(5).Where(pieces => RunsOf(string.Concat(pieces)).Length > 0);
        Prop.ForAll(queries.ToArbitrary(), pieces =>
        {
            string query = string.Concat(pieces);
            string[] runs = RunsOf(query);
            Assert.Equal(Scan([.. runs.SelectMany(PairsOf).Select(Pattern)]), Find(query));
            Assert.Equal(Scan([string.Join(Gap, runs.Select(Pattern))]), Find($"\"{query}\""));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    [Fact]
    public void A_query_of_characters_has_no_suggestion_and_any_of_them_is_found()
    {
        Assert.Null(Corpus.Search("深度型模").GetSuggestion());
        SearchResults relaxed = Corpus.Search("深度型模");
        Assert.True(relaxed.IsRelaxed);
        Assert.Equal("深度学习综述", relaxed[0].Paper.Title);
    }

    private static string[][] MakeTexts(int papers)
    {
        var random = new Random(5);
        return [.. Enumerable.Range(0, papers).Select(_ => Text(random.Next(6, 16)))];

        string[] Text(int pieces) => [.. Enumerable.Range(0, pieces).Select(_ => Pieces[random.Next(Pieces.Length)])];
    }

    private static IEnumerable<int> Find(string query) =>
        Made.Search(query, All).AsEnumerable().Select(hit => hit.Paper.Index).Order();

    /// <summary>The papers of which all patterns match the texts.</summary>
    private static IEnumerable<int> Scan(string[] patterns) => Enumerable.Range(0, Made.Count).Where(i =>
        patterns.All(pattern => Regex.IsMatch($"{Made[i].Title} \0 {Made[i].Abstract}".ToLowerInvariant(), pattern)));

    /// <summary>The words of a query, and the runs of its characters.</summary>
    private static string[] RunsOf(string query) => [.. Regex.Matches(query, $"[a-z]+|({Character})+").Select(run => run.Value)];

    /// <summary>The pairs of a run of characters; a word and a single character is itself.</summary>
    private static IEnumerable<string> PairsOf(string run)
    {
        string[] characters = [.. Regex.Matches(run, Character).Select(match => match.Value)];
        return characters.Length < 2 ? [run] : characters.Zip(characters.Skip(1), string.Concat);
    }

    private static string Pattern(string run) =>
        char.IsAsciiLetter(run[0]) ? $"(?<![a-z]){run}(?![a-z])" : Regex.Escape(run) + @"(?!\p{M})";
}
