using System.Text;
using TypedCorpus;

namespace Benchmarks.Support;

/// <summary>A query that is meant to take long, and what is asked of its results.</summary>
/// <param name="Kind">Why it should take long.</param>
/// <param name="Text">The query.</param>
/// <param name="Options">The options of the search.</param>
/// <param name="Facet">The values to count, if any.</param>
internal sealed record NastyQuery(string Kind, string Text, SearchOptions Options = default, SearchFacet? Facet = null);

/// <summary>The kinds of queries that take longest, made of the words of a corpus.</summary>
internal static class NastyQueries
{
    private const int MostWords = 32;

    public static NastyQuery[] Of(PaperCorpus papers)
    {
        string[] words = FrequentWords(papers);
        string[] long32 = [.. words.Where(word => word.Length >= 8).Take(MostWords)];
        string all = string.Join(' ', words.Take(MostWords));
        string misspelt = string.Join(' ', long32.Select(Misspell));
        string letters = string.Join(' ', "abcdefghijklmnopqrstuvwxyz".Select(letter => $"{letter}*"));
        string choice = string.Join(" OR ", words.Take(MostWords));
        var last = new SearchOptions { Limit = SearchOptions.MaxLimit };
        return
        [
            new("the two most frequent words as a phrase", "\"the of\""),
            new("phrases of frequent words", string.Join(' ', Pairs(words).Select(pair => $"\"{pair}\""))),
            new("the same, any of them", string.Join(" OR ", Pairs(words).Select(pair => $"\"{pair}\""))),
            new("phrases with a slop", string.Join(" OR ", Pairs(words).Select(pair => $"\"{pair}\"~100"))),
            new("excluded phrases", $"{words[0]} {string.Join(' ', Pairs(words[1..]).Take(15).Select(pair => $"-\"{pair}\""))}"),
            new("words of a field", string.Join(' ', words.Take(MostWords).Select(word => $"abstract:{word}"))),
            new("names that are frequent words", string.Join(" OR ", words.Take(MostWords).Select(word => $"author:{word}"))),
            new("phrases of a field", string.Join(" OR ", Pairs(words).Select(pair => $"venue:\"{pair}\""))),
            new("32 frequent words", all),
            new("32 frequent words, any of them", all, new() { Matching = TermMatching.Any }),
            new("OR of 32 frequent words", choice),
            new("exclusions alone", $"-{words[0]} -{words[1]}"),
            new("31 exclusions", $"{words[0]} {string.Join(' ', words[1..MostWords].Select(word => $"-{word}"))}"),
            new("the longest words, misspelt", misspelt),
            new("the same, still being typed", misspelt, new() { AsYouType = true }),
            new("the same, the last 10,000", misspelt, last),
            new("misspelt beginnings", string.Join(' ', long32.Select(word => Misspell(word)[..6] + "*"))),
            new("words that nothing is near", string.Join(' ', long32.Select(word => $"{word[0]}zqxv{word[..4]}wkj"))),
            new("prefixes of one letter", letters),
            new("the same, any of them", letters, new() { Matching = TermMatching.Any }),
            new("the same 32 times", string.Join(' ', Enumerable.Repeat("s*", MostWords))),
            new("prefixes of a field", string.Join(" OR ", words.Take(MostWords).Select(word => $"abstract:{word[0]}*"))),
            new("groups 16 deep", Deep(words)),
            new("a megabyte of words", Repeat(all)),
            new("a megabyte of one word", Repeat(words[0])),
            new("a megabyte of signs", Repeat("-(\"|")),
            new("a megabyte without a space", new string('a', 1 << 20)),
            new("a megabyte of Chinese", Repeat("深度学习的综述")),
            new("a text in Chinese", "深度学习的综述和图像识别的方法研究以及自然语言处理"),
            new("the newest 10,000", choice, last with { OrderBy = SearchOrder.Newest }),
            new("10,000 by title", choice, last with { OrderBy = SearchOrder.Title }),
            new("10,000 in corpus order", choice, last with { OrderBy = SearchOrder.Corpus }),
            new("the best 10,000 of a word", words[0], last),
            new("the best 10,000 of 32 words", all, last with { Matching = TermMatching.Any }),
            new("the best 10,000 of a choice", choice, last),
            new("a page far behind", choice, new() { Offset = 9_990, OrderBy = SearchOrder.Title }),
            new("values", string.Join(" OR ", Enumerable.Range(1990, MostWords).Select(year => $"year:>={year}"))),
            new("identifiers", string.Join(" OR ", Enumerable.Range(0, MostWords).Select(i => $"doi:10.{i}*"))),
            .. Enum.GetValues<SearchFacet>().Select(facet => new NastyQuery($"counts by {facet}", choice, Facet: facet)),
        ];
    }

    /// <summary>The words that most papers have, of any length.</summary>
    private static string[] FrequentWords(PaperCorpus papers) =>
    [
        .. papers.SelectMany(paper => $"{paper.Title} {paper.Abstract}".ToLowerInvariant().Split(' ').Where(IsWord).Distinct())
            .CountBy(word => word)
            .OrderByDescending(word => word.Value)
            .ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => word.Key)
            .Take(2_000),
    ];

    private static bool IsWord(string text) => text.Length > 1 && text.All(char.IsAsciiLetterLower);

    private static IEnumerable<string> Pairs(string[] words) =>
        Enumerable.Range(0, MostWords / 2).Select(i => $"{words[2 * i]} {words[(2 * i) + 1]}");

    /// <summary>Swaps two letters and leaves one out: two edits.</summary>
    private static string Misspell(string word) => $"{word[..3]}{word[4]}{word[3]}{word[5..^1]}";

    private static string Deep(string[] words)
    {
        var query = new StringBuilder();
        for (int i = 0; i < 15; i++)
            query.Append(words[2 * i]).Append(i % 2 == 0 ? " OR " : " ").Append(words[(2 * i) + 1]).Append(i % 3 == 0 ? " -(" : " (");
        return query.Append(words[30]).Append(')', 15).ToString();
    }

    private static string Repeat(string text) => new StringBuilder(1 << 20).Insert(0, text + " ", (1 << 20) / (text.Length + 1)).ToString();
}
