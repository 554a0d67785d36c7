namespace TypedCorpus.Tests.Fuzzing;

/// <summary>Queries and keys; the first character of an input selects the search options.</summary>
internal sealed class QueryTarget(PaperCorpus corpus) : FuzzTarget
{
    private const int MaxLength = 80;
    private const string Modes = "0123456789AB";

    private readonly Mutator _mutator = new(
    [
        .. corpus.Take(200).Select(paper => paper.Title),
        "linear attention -vision", "\"speech recognition\" conv*", "title:transformer -\"neural network\" nystrofmormer", "vit-b/16 c++",
        "(vision OR \"deep learning\"~3) -(author:\"ann lee\" year:2015..2020)", "has:code | year:>=2020 NOT venue:iclr doi:10.1/x",
    ]);

    public override string Name => "query";

    public override string Make(SmallRandom random)
    {
        int length = random.Next(200) == 0 ? 20 * MaxLength : MaxLength;
        return Modes[random.Next(Modes.Length)] + _mutator.Next(random, length);
    }

    public override void Check(string input)
    {
        int mode = input.Length == 0 ? 0 : Math.Max(0, Modes.IndexOf(input[0], StringComparison.Ordinal));
        string query = input.Length == 0 ? "" : input[1..];
        var options = new SearchOptions { Limit = mode < 6 ? 3 : 20, AsYouType = mode % 2 == 0, Matching = (TermMatching)(mode % 3) };
        SearchResults results = corpus.Search(query, options);
        Require(results.Count <= options.Limit, "There are more hits than wanted");
        Check(results);
        if (input.Length % 4 == 0)
        {
            IEnumerable<(Paper, double)> again = corpus.Search(query, options).AsEnumerable().Select(hit => (hit.Paper, hit.Score));
            Require(again.SequenceEqual(results.AsEnumerable().Select(hit => (hit.Paper, hit.Score))), "One query has two answers");
        }

        if (input.Length % 64 == 0)
            _ = results.GetSuggestion();
        Paper? found = corpus.Find(query);
        Require(corpus.TryFind(query.AsSpan(), out Paper? tried) == (found is not null) && tried == found, "Find and TryFind differ");
        _ = (corpus.ByAuthor(query).Count, corpus.ByKeyword(query).Count);
    }

    private static void Check(SearchResults results)
    {
        double before = double.MaxValue;
        var papers = new HashSet<Paper>();
        int read = 0;
        foreach (SearchHit hit in results)
        {
            // The value of a field and what a paper does not have add nothing to a score.
            bool mayBeZero = results.Query.AsSpan().IndexOfAny(':', '-') >= 0 || results.Query.Contains("NOT", StringComparison.Ordinal);
            Require((mayBeZero ? hit.Score >= 0 : hit.Score > 0) && hit.Score <= before, "Scores do not descend");
            Require(papers.Add(hit.Paper), "A paper is found twice");
            before = hit.Score;
            // Showing a hit takes longer than finding it.
            if (++read > 2)
                continue;
            Check(hit.GetTitleMatches(), hit.Paper.Title);
            Check(hit.GetAbstractMatches(), hit.Paper.Abstract ?? "");
            Check(hit.GetVenueMatches(), hit.Paper.Venue ?? "");
            foreach ((IReadOnlyList<TextRange> matches, Author author) in hit.GetAuthorMatches().Zip(hit.Paper.Authors))
                Check(matches, author.Name);
            Snippet snippet = hit.GetSnippet();
            Require(
                (hit.Paper.Abstract ?? "").Substring(snippet.Range.Start, snippet.Range.Length) == snippet.Text,
                "A snippet is not its range");
            Check(snippet.Matches, snippet.Text);
        }
    }

    private static void Check(IReadOnlyList<TextRange> matches, string text)
    {
        int end = 0;
        foreach (TextRange match in matches)
        {
            Require(match.Start >= end && match.Length > 0 && match.End <= text.Length, "A match is not in the text");
            end = match.End;
        }
    }
}
