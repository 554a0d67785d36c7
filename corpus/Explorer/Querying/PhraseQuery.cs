namespace TypedCorpus.App.Explorer.Querying;

/// <summary>The query for a phrase of the documents.</summary>
internal static class PhraseQuery
{
    public static CorpusQuery Of(string phrase) => new(
        $"\"{phrase.Replace('"', ' ')}\"", AsYouType: true, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), 0, 1);
}
