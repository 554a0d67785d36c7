namespace TypedCorpus.Tests.Generating;

/// <summary>Small listing pages for tests.</summary>
internal static class ListingPage
{
    public const string Header = "Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe";

    /// <summary>An abstract as long as real ones.</summary>
    public static string Abstract(string start) =>
        $"{start} This sentence makes the text as long as an abstract is, so that nobody takes it for a title. "
        + "It says little, but it says it in several sentences, and it ends as a sentence does. We show results on data.";

    public static string Compact(params (string Title, string Abstract)[] papers) =>
        Header + string.Join('\n', papers.Select(paper => $"{paper.Title}\n{paper.Abstract}")) + "\n";

    public static TestDocument Document(string name, params (string Title, string Abstract)[] papers) =>
        new(name, Compact(papers));
}
