using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.AspNetCore.Querying;

/// <summary>Finds what a corpus is about: the phrases that are typical of the most papers.</summary>
/// <remarks>They are read from the compiled key phrases, so that they are there at once, unlike the regions of the map.</remarks>
internal static class CorpusTopics
{
    private const int MaxCount = 12;
    private const int LeastPapers = 2;

    // A topic of which more papers are than this part says no more than the corpus itself.
    private const double LargestPart = 0.5;

    public static IReadOnlyList<Topic> Of(IPaperCorpus corpus)
    {
        var topics = new List<Topic>();
        foreach (string term in Candidates(corpus))
        {
            if (topics.Count == MaxCount)
                break;
            CorpusQuery query = CorpusQuery.ForPhrase(term);
            if (!query.IsAllowed || topics.Exists(topic => IsSame(topic.Name, term)))
                continue;
            int papers = corpus.Search(query.Text, new() { Limit = 1, AsYouType = query.AsYouType }).GetPapers().Count;
            if (papers >= LeastPapers && papers <= corpus.Count * LargestPart)
                topics.Add(new(term, query, papers));
        }

        return [.. topics.OrderByDescending(topic => topic.Papers)];
    }

    // Phrases before single words, which are often too general.
    private static IEnumerable<string> Candidates(IPaperCorpus corpus) => TermCounts.Of(corpus)
        .Where(term => term.Value >= LeastPapers)
        .OrderBy(term => !term.Key.Contains(' ', StringComparison.Ordinal))
        .ThenByDescending(term => term.Value)
        .ThenBy(term => term.Key, StringComparer.Ordinal)
        .Select(term => term.Key);

    /// <summary>Gets whether two phrases differ in plurals only, or one is a part of the other.</summary>
    private static bool IsSame(string one, string other)
    {
        string a = Singular(one);
        string b = Singular(other);
        return a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);
    }

    private static string Singular(string phrase) => string.Join(' ', phrase.Split(' ').Select(word => word.TrimEnd('s')));
}

/// <summary>A topic of a corpus.</summary>
/// <param name="Name">A phrase that is typical of its papers.</param>
/// <param name="Query">The query that finds the papers with the phrase.</param>
/// <param name="Papers">The number of papers that the query finds.</param>
internal sealed record Topic(string Name, CorpusQuery Query, int Papers);
