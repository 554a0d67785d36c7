using TypedCorpus;
using TypedCorpus.Tests;

namespace Benchmarks.Support;

/// <summary>
/// Queries from the texts of papers, the same in each run. Papers are drawn by their titles' order, so that the order of the
/// documents does not matter.
/// </summary>
internal static class TitleQueries
{
    public const int Count = 200;

    private const int MostWords = 3;
    private const int SentenceCount = 40;
    private const int SentenceWords = 20;

    /// <summary>Queries of one to three words of a title each.</summary>
    public static string[] Of(PaperCorpus papers)
    {
        var random = new SmallRandom(20240527);
        Paper[] sorted = Sorted(papers);
        string[] queries = new string[Count];
        for (int i = 0; i < Count; i++)
        {
            string[] words = Words(sorted, random, paper => paper.Title, least: 1);
            string[] chosen = new string[Math.Min(words.Length, 1 + random.Next(MostWords))];
            for (int word = 0; word < chosen.Length; word++)
                chosen[word] = words[random.Next(words.Length)];
            queries[i] = string.Join(' ', chosen.Distinct(StringComparer.Ordinal));
        }

        return queries;
    }

    /// <summary>Queries of twenty words that follow one another in an abstract, as a question has them.</summary>
    public static string[] SentencesOf(PaperCorpus papers)
    {
        var random = new SmallRandom(20240528);
        Paper[] sorted = Sorted(papers);
        string[] queries = new string[SentenceCount];
        for (int i = 0; i < SentenceCount; i++)
        {
            string[] words = Words(sorted, random, paper => paper.Abstract ?? "", SentenceWords);
            int first = random.Next(words.Length - SentenceWords + 1);
            queries[i] = string.Join(' ', words.AsSpan(first, SentenceWords)!);
        }

        return queries;
    }

    private static Paper[] Sorted(PaperCorpus papers) =>
        [.. papers.OrderBy(paper => paper.Title, StringComparer.Ordinal).ThenBy(paper => paper.Abstract, StringComparer.Ordinal)];

    /// <summary>The words of a text that has at least some, of a paper drawn at random.</summary>
    private static string[] Words(Paper[] papers, SmallRandom random, Func<Paper, string> text, int least)
    {
        while (true)
        {
            string[] words = [.. text(papers[random.Next(papers.Length)]).Split(' ').Where(IsWord)];
            if (words.Length >= least)
                return words;
        }
    }

    /// <summary>Whether all searches take it for a word, and none for query syntax.</summary>
    private static bool IsWord(string text) =>
        text.Any(char.IsAsciiLetterOrDigit)
        && text[0] is not ('-' or '(')
        && text[^1] != '*'
        && text is not ("OR" or "AND" or "NOT")
        && !text.Contains('"')
        && !text.Contains(':');
}
