using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.AspNetCore.Querying;

/// <summary>Makes queries that show what can be asked of a corpus, and that have results in it.</summary>
internal static class ExampleQueries
{
    private const int MaxCount = 5;
    private const int Years = 2;

    public static IReadOnlyList<CorpusQuery> Of(IPaperCorpus corpus, IReadOnlyList<Topic> topics) =>
    [
        .. Texts(corpus, [.. topics.Select(topic => topic.Name.ToLowerInvariant()).Where(IsPlain)])
            .Select(CorpusQuery.ForText)
            .Where(query => query.IsAllowed && corpus.Search(query.Text, new() { Limit = 1, Matching = TermMatching.All }).Count > 0)
            .Take(MaxCount),
    ];

    private static IEnumerable<string> Texts(IPaperCorpus corpus, string[] topics)
    {
        if (topics.Length > 0)
        {
            yield return topics[0];
            yield return $"title:{topics[0].Split(' ')[^1]}";
        }

        if (topics.Length > 1)
            yield return $"\"{topics[1]}\"";
        if (topics.Length > 3)
            yield return $"\"{topics[2]}\" OR \"{topics[3]}\"";
        if (corpus.SelectMany(paper => paper.Authors).FirstOrDefault(author => !author.IsLiteral && IsPlain(author.Family)) is { } known)
            yield return $"author:{known.Family.Split(' ')[^1]}";
        if (corpus.Max(paper => paper.Year) is { } year)
            yield return $"year:{NumberText.Plain(year - Years)}..{NumberText.Plain(year)}";
    }

    // Other characters may be operators of a query.
    private static bool IsPlain(string text) => text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c == ' ');
}
