using TypedCorpus;
using TypedCorpus.Search.Ranking;
using TypedCorpus.Tests;

namespace Benchmarks.Support;

/// <summary>Compares the hits of a search, papers and scores, with those of <see cref="NaiveSearch"/>.</summary>
internal static class SearchAgreement
{
    private const int Shown = 5;

    /// <summary>Whether all hits agree; prints the first differences.</summary>
    public static bool Check(PaperCorpus papers, string[] queries)
    {
        var naive = new NaiveSearch(papers);
        int differing = 0;
        foreach (string query in queries)
        {
            foreach (TermMatching matching in (TermMatching[])[TermMatching.Any, TermMatching.All])
            {
                foreach (int limit in (int[])[10, 1, 100])
                    differing += IsSame(papers, naive, query, matching, limit, differing < Shown) ? 0 : 1;
            }
        }

        Console.WriteLine(differing == 0
            ? "The hits and scores are exactly those of a scan of all papers.\n"
            : $"In {differing} searches the hits or scores are NOT those of a scan of all papers.\n");
        return differing == 0;
    }

    private static bool IsSame(
        PaperCorpus papers, NaiveSearch naive, string query, TermMatching matching, int limit, bool isShown)
    {
        (int Paper, int Score)[] found =
        [
            .. papers.Search(query, new() { Matching = matching, Limit = limit }).AsEnumerable()
                .Select(hit => (hit.Paper.Index, (int)(hit.Score * Bm25.Scale))),
        ];
        (int Paper, int Score)[] expected = [.. naive.Find(query.Split(' '), limit, all: matching == TermMatching.All)];
        bool isSame = found.SequenceEqual(expected);
        if (!isSame && isShown)
        {
            int place = found.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
            Console.WriteLine(
                $"- `{query}`, {matching}, first {limit}: at place {place + 1} expected {Text(expected, place)}, "
                + $"found {Text(found, place)}");
        }

        return isSame;
    }

    private static string Text((int Paper, int Score)[] hits, int place) =>
        place < hits.Length ? $"paper {hits[place].Paper} with {hits[place].Score}" : "none";
}
