using System.Text.Json;
using TypedCorpus;

namespace Generator.Tests.Sets;

/// <summary>A paper that several corpora have is one paper of a set, by the rule of identity.</summary>
public sealed class SharedPaperTests
{
    [Fact]
    public void A_paper_of_two_corpora_is_one_with_the_appearances_of_both()
    {
        PaperCorpus one = Open("one.bib", Entry("a", "Bees dance", "author = {Ada Smith}, doi = {10.1234/bees}"));
        PaperCorpus two = Open(
            "two.bib", Entry("z", "Ants walk", "author = {Bo Young}"), Entry("b", "How bees dance", "author = {A. Smith}, doi = {10.1234/BEES}"));
        using var set = new CorpusSet(one, two);

        Assert.Equal(2, set.Count);
        Paper bees = set.Find("How bees dance")!;
        Assert.Equal("Bees dance", bees.Title);
        Assert.Equal(["one.bib(1)", "two.bib(2)"], bees.Appearances.Select(place => place.ToString().Replace("(5)", "(2)", StringComparison.Ordinal)));
        Assert.Same(bees, set[0]);
        Assert.Same(bees, set.Search("bees")[0].Paper);
        Assert.Equal(1, set.Search("bees").TotalCount);
        Assert.Same(one, bees.Corpus);
        Assert.Equal(0, set.IndexOf(two[1]));
        Assert.Equal(0, set.IndexOf(one[0]));
        // Any other paper is the one that its own corpus has.
        Assert.Same(two[0], set[1]);
        Assert.Equal(-1, set.IndexOf(SplitPapers.Random.Whole[0]));
    }

    [Theory]
    [InlineData("author = {Ada Smith}", "author = {Ada Smith}", true)]
    [InlineData("author = {Ada Smith}", "author = {Bo Young}", false)]
    [InlineData("author = {Ada Smith}, doi = {10.1234/x}", "author = {Ada Smith}, doi = {10.1234/y}", false)]
    [InlineData("author = {Ada Smith}, doi = {10.1234/x}", "author = {Ada Smith}, doi = {10.5281/zenodo.1}", true)]
    [InlineData("author = {Ada Smith}, year = 2001", "author = {Ada Smith}, year = 2009", false)]
    [InlineData("", "author = {Ada Smith}, year = 2009", true)]
    public void Papers_with_one_title_are_one_unless_something_contradicts_it(string one, string other, bool isOne)
    {
        string[] documents = [Entry("a", "Bees dance", one), Entry("b", "Bees {D}ance", other)];
        using var set = new CorpusSet(Open("one.bib", documents[0]), Open("two.bib", documents[1]));
        PaperCorpus whole = GeneratorHost.Run(
            GeneratorHost.PapersClass, new TestDocument("one.bib", documents[0]), new TestDocument("two.bib", documents[1])).Open();
        Assert.Equal(isOne ? 1 : 2, set.Count);
        Assert.Equal(whole.Count, set.Count);
    }

    [Fact]
    public void Few_papers_are_related_by_words_that_most_of_them_have()
    {
        string[] documents =
        [
            Entry("a", "Bees dance", "abstract = {Bees dance for food.}"),
            Entry("b", "Wasps dance", "abstract = {Wasps dance, too.}") + Entry("c", "Ants walk", "abstract = {Ants walk for food.}"),
        ];
        using var set = new CorpusSet(Open("one.bib", documents[0]), Open("two.bib", documents[1]));
        PaperCorpus whole = GeneratorHost.Run(
            GeneratorHost.PapersClass, new TestDocument("one.bib", documents[0]), new TestDocument("two.bib", documents[1])).Open();

        Assert.All(whole, paper => Assert.Equal(
            paper.Related.Select(related => (related.Paper.Title, related.Similarity)),
            set.GetRelated(set.Find(paper.Id)!).Select(related => (related.Paper.Title, related.Similarity))));
        Assert.Equal(["Wasps dance", "Ants walk"], set.GetRelated(set.Find("a")!).Select(related => related.Paper.Title));
    }

    [Fact]
    public void Titles_of_another_spelling_need_an_author_in_common()
    {
        using var same = new CorpusSet(
            Open("one.bib", Entry("a", "Bees: a dance", "author = {Ada Smith}")), Open("two.bib", Entry("b", "Bees -- A Dance", "author = {A. Smith}")));
        using var other = new CorpusSet(
            Open("one.bib", Entry("a", "Bees: a dance", "author = {Ada Smith}")), Open("two.bib", Entry("b", "Bees -- A Dance", "author = {Bo Young}")));
        Assert.Single(same);
        Assert.Equal(2, other.Count);
    }

    [Fact]
    public void Two_papers_of_one_corpus_stay_two()
    {
        PaperCorpus two = Open(
            "two.bib", Entry("a", "Editorial", "author = {Ada Smith}, year = 2001, volume = 1"),
            Entry("b", "Editorial", "author = {Bo Young}, year = 2009, volume = 9"));
        Assert.Equal(2, two.Count);
        using var set = new CorpusSet(Open("one.txt.bib", Entry("c", "Editorial", "")), two);
        Assert.Equal(2, set.Count);
    }

    [Fact]
    public void Documents_of_each_corpus_find_a_paper_of_both()
    {
        PaperCorpus one = Open("one.bib", Entry("a", "Bees dance", ""));
        PaperCorpus two = Open("two.bib", Entry("b", "Bees dance", ""), Entry("c", "Bees sleep", ""));
        PaperCorpus three = Open("three.bib", Entry("d", "Bees eat", ""));
        using var set = new CorpusSet(one, two, three);
        Assert.Equal([0, 1], set.Search("bees document:two", new() { OrderBy = SearchOrder.Corpus }).AsEnumerable().Select(hit => set.IndexOf(hit.Paper)));
        foreach ((PaperCorpus corpus, int[] papers) in ((PaperCorpus, int[])[])[(one, [0]), (two, [0, 1]), (three, [2])])
        {
            SearchResults found = set.Search(
                "bees", new() { Filter = new() { Documents = [corpus.Documents[0]] }, OrderBy = SearchOrder.Corpus });
            Assert.Equal(papers, found.AsEnumerable().Select(hit => set.IndexOf(hit.Paper)));
            Assert.Equal(papers.Length, found.TotalCount);
        }

        Assert.Equal(
            [new FacetValueCount("two.bib", 2), new("one.bib", 1), new("three.bib", 1)], set.Search("bees").GetFacets(SearchFacet.Document));
    }

    [Fact]
    public void An_id_wins_over_a_title_of_a_corpus_before_and_of_two_ids_the_first_is_found()
    {
        PaperCorpus one = Open("one.bib", Entry("first", "Second", "author = {Ada Smith}"), Entry("same", "Third", ""));
        PaperCorpus two = Open("two.bib", Entry("Second", "Other", ""), Entry("same", "Fourth", ""));
        using var set = new CorpusSet(one, two);
        Assert.Equal("Other", set["second"].Title);
        Assert.Equal("Third", set["same"].Title);
        Assert.Equal("Fourth", set["fourth"].Title);
        Assert.Equal("same", set["fourth"].Id);
        var options = new JsonSerializerOptions { Converters = { new PaperJsonConverter(set) } };
        Assert.Same(set["second"], JsonSerializer.Deserialize<Paper>("\"Second\"", options));
        Assert.Contains("\"total\":1,", JsonSerializer.Serialize(set.Search("fourth"), options), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_set_cannot_be_made_of_is_refused()
    {
        PaperCorpus one = Open("one.bib", Entry("a", "Bees dance", ""));
        Assert.Throws<ArgumentException>(() => new CorpusSet(one, one));
        Assert.Throws<ArgumentNullException>(() => new CorpusSet(one, null!));
        using var unsearchable = new CorpusSet(one, GeneratorHost.Run(
            "[TypedCorpus.PaperCorpus(FullTextIndex = false)] public static partial class Papers;",
            new TestDocument("two.bib", Entry("b", "Ants walk", ""))).Open());
        Assert.False(unsearchable.HasFullTextIndex);
        Assert.Equal(2, unsearchable.Count);
        Assert.Equal("Ants walk", unsearchable["b"].Title);
        Assert.Throws<InvalidOperationException>(() => unsearchable.Search("bees"));
        using var empty = new CorpusSet();
        Assert.Empty(empty);
        Assert.Equal(0, empty.Search("bees").Count);
        Assert.Null(empty.Search("bees").GetSuggestion());
        Assert.Null(empty.Find("bees"));
    }

    private static PaperCorpus Open(string name, params string[] entries) =>
        GeneratorHost.Run(GeneratorHost.PapersClass, new TestDocument(name, string.Concat(entries))).Open();

    private static string Entry(string key, string title, string fields) =>
        $"@article{{{key}, title = {{{title}}}{(fields.Length > 0 ? ", " : "")}{fields} }}\n";
}
