namespace TypedCorpus;

/// <summary>The name of an author or a venue, with the places of the query's words in it.</summary>
internal sealed record MatchedName(string Name, IReadOnlyList<TextRange> Matches)
{
    /// <summary>The authors of a hit whose names have words of the query.</summary>
    public static IReadOnlyList<MatchedName> AuthorsOf(SearchHit hit)
    {
        var matched = new List<MatchedName>();
        IReadOnlyList<IReadOnlyList<TextRange>> matches = hit.GetAuthorMatches();
        for (int i = 0; i < matches.Count; i++)
        {
            if (matches[i].Count > 0)
                matched.Add(new(hit.Paper.Authors[i].Name, matches[i]));
        }

        return matched;
    }

    /// <summary>The venue of a hit if it has words of the query.</summary>
    public static MatchedName? VenueOf(SearchHit hit) =>
        hit.GetVenueMatches() is { Count: > 0 } matches ? new(hit.Paper.Venue!, matches) : null;
}
