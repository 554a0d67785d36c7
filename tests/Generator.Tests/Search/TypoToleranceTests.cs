using FsCheck;
using FsCheck.Fluent;
using Generator.Tests.Emitting;
using Generator.Tests.Support;
using TypedCorpus;
using TypedCorpus.Tests;

namespace Generator.Tests.Search;

/// <summary>Misspelt words over the five documents: what stands for them, and how the result says so.</summary>
public sealed class TypoToleranceTests(CompiledCorpusFixture fixture) : IClassFixture<CompiledCorpusFixture>
{
    private static readonly SearchOptions All = new() { Matching = TermMatching.All, Limit = 700 };
    private static readonly SearchOptions Strict = All with { TypoTolerance = TypoTolerance.None };

    private readonly PaperCorpus _corpus = fixture.Corpus;

    [Theory]
    [InlineData("transfomer", "transformer")] // a letter is missing
    [InlineData("trransformer", "transformer")] // added
    [InlineData("trensformer", "transformer")] // another
    [InlineData("trasnformer", "transformer")] // swapped
    [InlineData("trasnfomer", "transformer")] // two edits
    [InlineData("attentoin", "attention")] // in the ending, which stemming removes
    [InlineData("embeddign", "embedding")]
    [InlineData("queires", "queries")]
    [InlineData("karoake", "karaoke")]
    [InlineData("title:karoake", "title:karaoke")]
    public void A_misspelt_word_finds_what_the_word_finds(string misspelt, string word)
    {
        SearchResults results = _corpus.Search(misspelt, All);
        Assert.True(results.IsCorrected);
        Assert.False(results.IsRelaxed);
        Assert.Equal(Papers(_corpus.Search(word, All)), Papers(results));
        SearchCorrection correction = Assert.Single(results.Corrections);
        Assert.Equal(misspelt.Split(':')[^1], correction.Word);
        Assert.Equal(correction.Word, misspelt.Substring(correction.Range.Start, correction.Range.Length));
        Assert.Contains(word.Split(':')[^1], correction.Words);
        Assert.Equal(word, results.GetSuggestion());
    }

    [Theory]
    [InlineData("attention")] // papers have it
    [InlineData("xyzzyqqqq")] // nothing is near
    [InlineData("atention -transfomer -\"visoin\"", "attention")] // what is excluded is meant as it is
    [InlineData("\"visoin transformer\"")] // so is what is quoted
    [InlineData("gpt9")] // another name
    [InlineData("2071")]
    public void What_is_no_misspelt_word_stays(string query, string? word = null)
    {
        SearchResults results = _corpus.Search(query, All);
        Assert.Equal(word is null ? [] : [word], results.Corrections.Select(correction => correction.Words[0]));
    }

    [Fact]
    public void Without_tolerance_a_misspelt_word_finds_nothing_and_has_its_suggestion()
    {
        SearchResults results = _corpus.Search("nystromfromer", Strict);
        Assert.Equal((0, false), (results.Count, results.IsCorrected));
        Assert.Empty(results.Corrections);
        Assert.Equal("nystromformer", results.GetSuggestion());
        SearchHit relaxed = _corpus.Search("title:transformer nystromfromer", new() { TypoTolerance = TypoTolerance.None })[0];
        Assert.All(
            relaxed.GetTitleMatches(),
            match => Assert.StartsWith("Transformer", relaxed.Paper.Title[match.Start..], StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Only_words_that_others_stand_for_are_said_to_be_corrected()
    {
        SearchResults results = _corpus.Search("atention author:vaswanni", new() { Matching = TermMatching.Any });
        Assert.True(results.IsCorrected);
        Assert.Equal("atention", Assert.Single(results.Corrections).Word);
        Assert.Empty(_corpus.Search("abstract:atention year:2000", new() { Matching = TermMatching.Any }).Corrections);
    }

    [Fact]
    public void The_words_that_stand_for_it_are_marked()
    {
        SearchHit hit = _corpus.Search("nystromfromer aproximating")[0];
        Assert.Equal("Nyströmformer", hit.Paper.Name);
        Assert.Equal(
            ["Nyströmformer", "Approximating"],
            hit.GetTitleMatches().Select(match => hit.Paper.Title.Substring(match.Start, match.Length)));
        Assert.Contains(hit.GetSnippet().Matches, match => hit.GetSnippet().Text.AsSpan(match.Start, match.Length).StartsWith("Nystr"));
    }

    [Theory]
    [InlineData("attention trasnf", "attention transf")]
    [InlineData("nystormf", "nystromf")]
    [InlineData("recommendatio", null)]
    public void The_last_word_may_be_misspelt_while_it_is_typed(string typed, string? suggestion)
    {
        SearchResults results = _corpus.Search(typed, All with { AsYouType = true });
        Assert.NotEqual(0, results.Count);
        Assert.Equal(suggestion is not null, results.IsCorrected);
        Assert.Equal(suggestion, results.GetSuggestion());
        if (suggestion is not null)
            Assert.Subset(Papers(_corpus.Search(suggestion, All with { AsYouType = true })).ToHashSet(), Papers(results).ToHashSet());
    }

    [Fact]
    public void A_word_as_typed_ranks_above_a_corrected_one()
    {
        PaperCorpus corpus = GeneratorHost.Run(
            GeneratorHost.PapersClass,
            ListingPage.Document(
                "a.txt",
                ("On turbines", ListingPage.Abstract("Nothing.")),
                ("On mountains", ListingPage.Abstract("Nothing.")),
                ("On fountains", ListingPage.Abstract("Nothing.")))).Open();
        SearchResults results = corpus.Search("turbinse mountains", new() { Matching = TermMatching.Any });
        Assert.Equal(["On mountains", "On turbines"], results.AsEnumerable().Select(hit => hit.Paper.Title));
        Assert.Equal(results[0].Score / 2, results[1].Score, 0.001);
        Assert.Equal("On turbines", Assert.Single(corpus.Search("turbinse", All).ToArray()).Paper.Title);
    }

    [Fact]
    public void What_stands_for_a_word_is_what_comparing_with_all_words_finds()
    {
        string[] terms = [.. NaiveSearch.TermsOf(Compiled.Shared.Papers)];
        var naiveSearch = new NaiveSearch(Compiled.Shared.Papers);
        Gen<string> misspelt = Gen.Elements(terms.Where(term => term.Length > 3 && term.All(char.IsAsciiLetterLower)).ToArray())
            .SelectMany(term => Gen.Elements("", "s", "ing", "ed", "ation").Select(ending => term + ending))
            .SelectMany(word => Gen.Choose(1, 2).SelectMany(edits => Misspelt(word, edits)));
        Prop.ForAll(misspelt.ToArbitrary(), word =>
        {
            if (terms.Contains(NaiveSearch.TermOf(word)))
                return;
            NaiveSpelling naive = NaiveSpelling.Of(word, terms);
            SearchResults results = _corpus.Search(word, All);
            // A word may be a term as it stands, such as "layerwis", although its own term is another.
            Assert.Equal(naive.Edits > 0, results.IsCorrected);
            Assert.Equal(
                naiveSearch.FindAnyOf(naive.Terms, 1f / (1 << naive.Edits)),
                results.AsEnumerable().Select(hit => (hit.Paper.Index, (int)Math.Round(hit.Score * 65536))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void A_word_that_is_a_term_as_it_stands_is_not_corrected()
    {
        SearchResults results = _corpus.Search("layerwis", All);
        Assert.NotEqual(0, results.Count);
        Assert.False(results.IsCorrected);
    }

    [Fact]
    public void A_search_with_misspelt_words_allocates_nothing()
    {
        string[] queries = ["transfomer atention", "title:karoake efficeint", "nystormf"];
        int found = 0;
        void Run()
        {
            for (int i = 0; i < 10; i++)
            {
                foreach (string query in queries)
                    found += _corpus.Search(query, new() { AsYouType = i % 2 == 0 }).Count;
            }
        }

        Run();
        Assert.Equal(0, Allocations.Of(Run));
        Assert.NotEqual(0, found);
    }

    private static Gen<string> Misspelt(string word, int edits) =>
        from place in Gen.Choose(1, word.Length - 1)
        from kind in Gen.Choose(0, 3)
        from letter in Gen.Choose('a', 'z')
        let once = kind switch
        {
            0 => word.Remove(place, 1),
            1 => word.Insert(place, ((char)letter).ToString()),
            2 => $"{word[..place]}{(char)letter}{word[(place + 1)..]}",
            _ when place + 1 < word.Length => $"{word[..place]}{word[place + 1]}{word[place]}{word[(place + 2)..]}",
            _ => word,
        }
        from result in edits > 1 && once.Length > 1 ? Misspelt(once, edits - 1) : Gen.Constant(once)
        select result;

    private static IEnumerable<string> Papers(SearchResults results) =>
        results.AsEnumerable().Select(hit => hit.Paper.Id).Order(StringComparer.Ordinal);
}

/// <summary>The nearest terms by their definition: of all terms, those with the form that is nearest to a word.</summary>
internal sealed record NaiveSpelling(IReadOnlyList<string> Terms, int Edits)
{
    // What endings there are is a choice; that all of them count is to be shown.
    private static readonly string[] Endings = (string[])typeof(PaperCorpus).Assembly
        .GetType("TypedCorpus.Search.Spelling.WordEndings", throwOnError: true)!.GetField("All")!.GetValue(null)!;

    public static NaiveSpelling Of(string word, IEnumerable<string> terms)
    {
        int limit = word.Length < 4 || !word.All(char.IsAsciiLetter) ? 0 : word.Length < 8 ? 1 : 2;
        var distances = terms
            .Where(term => term[0] == word[0] && term.All(char.IsLetter))
            .Select(term => (Term: term, Edits: Forms(term)
                .Where(form => Math.Abs(form.Length - word.Length) <= limit && (form == term || NaiveSearch.TermOf(form) == term))
                .Select(form => Distance(word, form))
                .DefaultIfEmpty(int.MaxValue)
                .Min()))
            .Where(term => term.Edits <= limit && limit > 0)
            .ToList();
        int least = distances.Count == 0 ? 0 : distances.Min(term => term.Edits);
        return new([.. distances.Where(term => term.Edits == least).Select(term => term.Term)], least);
    }

    /// <summary>A term, and English words that may have it as their stem.</summary>
    private static IEnumerable<string> Forms(string term)
    {
        if (term.Length < 2 || !term.All(char.IsAsciiLetterLower))
            return [term];
        string[] bases = [term, term + term[^1], .. term[^1] is 'i' or 'e' ? [term[..^1]] : Array.Empty<string>()];
        IEnumerable<string> endings = Endings.Where(ending => ending.Length <= term.Length);
        return bases.SelectMany(start => endings.Select(ending => start + ending)).Append(term);
    }

    /// <summary>The optimal string alignment distance, from its recursive definition.</summary>
    private static int Distance(string left, string right)
    {
        var known = new Dictionary<(int, int), int>();
        return At(left.Length, right.Length);

        int At(int i, int j)
        {
            if (i == 0 || j == 0)
                return i + j;
            if (known.TryGetValue((i, j), out int distance))
                return distance;
            int least = Math.Min(At(i - 1, j), At(i, j - 1)) + 1;
            least = Math.Min(least, At(i - 1, j - 1) + (left[i - 1] == right[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                least = Math.Min(least, At(i - 2, j - 2) + 1);
            return known[(i, j)] = least;
        }
    }
}
