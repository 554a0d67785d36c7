namespace Contenders;

/// <summary>A paper as strings.</summary>
internal sealed record TextPaper(string Title, string Abstract)
{
    /// <summary>The papers with the most words of a query, as a scan finds them.</summary>
    public static IEnumerable<TextPaper> Scan(TextPaper[] papers, string query)
    {
        string[] words = query.Split(' ');
        return papers.Select(paper => (Paper: paper, Count: words.Count(paper.Has)))
            .Where(found => found.Count > 0)
            .OrderByDescending(found => found.Count)
            .Select(found => found.Paper);
    }

    private bool Has(string word) =>
        Title.Contains(word, StringComparison.OrdinalIgnoreCase) || Abstract.Contains(word, StringComparison.OrdinalIgnoreCase);
}
