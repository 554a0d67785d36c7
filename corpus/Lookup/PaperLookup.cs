using TypedCorpus.App.Commands;

namespace TypedCorpus.App.Lookup;

/// <summary>Finds the paper that a user means by a key, or says which keys are near.</summary>
internal static class PaperLookup
{
    private const int MaxSuggestions = 5;

    /// <exception cref="CommandFailedException">No paper has the key.</exception>
    public static Paper Find(PaperCorpus corpus, string key) =>
        corpus.Find(key)
        ?? throw new CommandFailedException(Describe(key, NearestPapers.Find(corpus, key, MaxSuggestions)));

    private static string Describe(string key, IReadOnlyList<Paper> near)
    {
        string message = $"no paper has the id, name, title or link '{key}'.";
        return near.Count == 0
            ? $"{message} 'corpus list' shows them all."
            : $"{message} Did you mean:{string.Concat(near.Select(DescribeKeys))}";
    }

    private static string DescribeKeys(Paper paper) =>
        paper.Name is null ? $"\n  {paper.Id}" : $"\n  {paper.Id} ({paper.Name})";
}
