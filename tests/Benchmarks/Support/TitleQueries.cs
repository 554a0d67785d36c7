using TypedCorpus;
using TypedCorpus.Tests;

namespace Benchmarks.Support;

/// <summary>Queries of one to three words of a title each, the same in each run.</summary>
internal static class TitleQueries
{
    public const int Count = 200;

    private const int MostWords = 3;

    public static string[] Of(PaperCorpus papers)
    {
        var random = new SmallRandom(20240527);
        string[] queries = new string[Count];
        for (int i = 0; i < Count; i++)
        {
            string[] words = Words(papers, random);
            string[] chosen = new string[Math.Min(words.Length, 1 + random.Next(MostWords))];
            for (int word = 0; word < chosen.Length; word++)
                chosen[word] = words[random.Next(words.Length)];
            queries[i] = string.Join(' ', chosen.Distinct(StringComparer.Ordinal));
        }

        return queries;
    }

    private static string[] Words(PaperCorpus papers, SmallRandom random)
    {
        while (true)
        {
            string title = papers[random.Next(papers.Count)].Title;
            string[] words = [.. title.Split(' ').Where(IsWord)];
            if (words.Length > 0)
                return words;
        }
    }

    /// <summary>Whether both searches take it for a word, and neither for query syntax.</summary>
    private static bool IsWord(string text) =>
        text.Any(char.IsAsciiLetterOrDigit)
        && text[0] != '-'
        && text[^1] != '*'
        && !text.Contains('"')
        && !text.StartsWith("title:", StringComparison.OrdinalIgnoreCase);
}
