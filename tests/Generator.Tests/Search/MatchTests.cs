using TypedCorpus;

namespace Generator.Tests.Search;

/// <summary>Where a hit has the words of the query.</summary>
public sealed class MatchTests
{
    private static readonly PaperCorpus Corpus = GeneratorHost.Run(
        GeneratorHost.PapersClass,
        new TestDocument(
            "one.bib",
            """
            @article{one,
              title = {Attention of King},
              author = {Vaswani, Ashish and King, Jr., Martin Luther and {Google Brain} and K{\"o}nig, {\'E}mile},
              journal = {Journal of Attention},
              abstract = {Deep attention for a king.}
            }
            """)).Open();

    [Theory]
    [InlineData("vaswani", "Ashish [Vaswani]", "", "", "")]
    [InlineData("author:ash*", "[Ashish] Vaswani", "", "", "")]
    [InlineData("brain", "", "", "Google [Brain]", "")]
    [InlineData("koenig konig", "", "", "", "Émile [König]")]
    [InlineData("author:\"king, martin\"", "", "[Martin] Luther [King], Jr.", "", "")]
    [InlineData("\"luther king\"", "", "Martin [Luther] [King], Jr.", "", "")]
    [InlineData("author:\"luther king\" OR ashish", "[Ashish] Vaswani", "Martin [Luther] [King], Jr.", "", "")]
    [InlineData("vaswami", "Ashish [Vaswani]", "", "", "")]
    [InlineData("emil", "", "", "", "[Émile] König")]
    [InlineData("title:king", "", "", "", "")]
    [InlineData("deep -\"martin vaswani\"", "", "", "", "")]
    public void Authors_have_the_words_where_they_are_read(string query, params string[] marked)
    {
        SearchHit hit = Assert.Single(Corpus.Search(query).ToArray());
        Assert.Equal(marked, hit.GetAuthorMatches().Zip(hit.Paper.Authors, (matches, author) => matches.Count == 0 ? "" : Mark(author.Name, matches)));
    }

    [Theory]
    [InlineData("attention", "Journal of [Attention]")]
    [InlineData("venue:\"journal of\"", "[Journal of] Attention")]
    [InlineData("title:attention", "Journal of Attention")]
    public void The_venue_has_the_words(string query, string marked)
    {
        SearchHit hit = Assert.Single(Corpus.Search(query).ToArray());
        Assert.Equal(marked, Mark(hit.Paper.Venue!, hit.GetVenueMatches()));
    }

    [Theory]
    [InlineData("attention", SearchField.Title, SearchField.Abstract, SearchField.Venue)]
    [InlineData("king", SearchField.Title, SearchField.Abstract, SearchField.Authors)]
    [InlineData("title:attention", SearchField.Title)]
    [InlineData("abstract:attention", SearchField.Abstract)]
    [InlineData("type:article")]
    public void The_fields_that_match_are_known(string query, params SearchField[] fields) =>
        Assert.Equal(fields, Assert.Single(Corpus.Search(query).ToArray()).GetMatchedFields());

    [Fact]
    public void A_hit_of_a_word_or_phrase_has_it_in_the_field_that_was_asked()
    {
        foreach (string word in (string[])["attention", "deep", "smith", "graph", "neural", "linear", "\"deep speech\"", "\"ada smith\"", "le*"])
        {
            AssertMatched(word, fields => fields.Count > 0);
            AssertMatched($"title:{word}", fields => fields.SequenceEqual([SearchField.Title]));
            AssertMatched($"abstract:{word}", fields => fields.SequenceEqual([SearchField.Abstract]));
            AssertMatched($"author:{word}", fields => fields.SequenceEqual([SearchField.Authors]));
            AssertMatched($"venue:{word}", fields => fields.SequenceEqual([SearchField.Venue]));
        }
    }

    private static void AssertMatched(string query, Predicate<IReadOnlyList<SearchField>> isMatched)
    {
        var options = new SearchOptions { Matching = TermMatching.All, Limit = 200, TypoTolerance = TypoTolerance.None };
        Assert.All(QueryTrees.Corpus.Search(query, options).ToArray(), hit => Assert.True(isMatched(hit.GetMatchedFields()), $"{query}: {hit}"));
    }

    private static string Mark(string text, IReadOnlyList<TextRange> matches)
    {
        foreach (TextRange match in matches.Reverse())
            text = text.Insert(match.End, "]").Insert(match.Start, "[");
        return text;
    }
}
