namespace TypedCorpus.App.Lookup;

/// <summary>The ids and names that go on from what a user has typed.</summary>
internal static class KeyCompletions
{
    /// <summary>More are no help to choose from.</summary>
    public const int MaxCount = 50;

    /// <summary>Those that begin with a word, in any case, in corpus order; at most <see cref="MaxCount"/>.</summary>
    public static IEnumerable<string> Of(PaperCorpus corpus, string word) => corpus
        .SelectMany(paper => new[] { paper.Id, paper.Name })
        .OfType<string>()
        .Where(key => key.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        .Distinct(StringComparer.Ordinal)
        .Take(MaxCount);
}
