using TypedCorpus.App.Common;
using TypedCorpus.Lookup;

namespace TypedCorpus.App.Lookup;

/// <summary>Finds the paper that a user names by a key.</summary>
internal static class PaperLookup
{
    /// <exception cref="NothingFoundException">No paper has the key; the message suggests similar keys.</exception>
    public static Paper Find(IPaperCorpus corpus, string key) =>
        corpus.Find(key) ?? throw new NothingFoundException(Describe(key, KeySuggestions.Papers(corpus, key)));

    private static string Describe(string key, IReadOnlyList<Paper> suggestions)
    {
        string message = $"no paper has the id, name, title or link '{key}'.";
        return suggestions.Count == 0
            ? $"{message} Run 'corpus list' to see all papers."
            : $"{message} Did you mean:{string.Concat(suggestions.Select(DescribeKeys))}";
    }

    private static string DescribeKeys(Paper paper) =>
        paper.Name is null ? $"\n  {paper.Id}" : $"\n  {paper.Id} ({paper.Name})";
}
