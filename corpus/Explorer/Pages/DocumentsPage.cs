using TypedCorpus.App.Output;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>The documents of the corpus.</summary>
internal static class DocumentsPage
{
    public static Html Render(CorpusSite site) => PageLayout.Render(
        site, $"Documents – {site.Name}", "/documents",
        $"""
        <h1>Documents</h1>
        <p>{NumberText.Grouped(site.Corpus.Documents.Sum(document => document.Count))} entries,
        {NumberText.Grouped(site.Corpus.Count)} distinct papers.</p>
        <ul id="documents" class="cards">{site.Corpus.Documents.Select(Card)}</ul>
        """);

    private static Html Card(PaperDocument document) => $"""
        <li>
        <h2><a href="{PaperUrl.Of(document)}"><bdi>{document.Name}</bdi></a></h2>
        <p>{DocumentFacts.Of(document)}</p>
        <p class="hint"><bdi>{string.Join(", ", document.Terms)}</bdi></p>
        </li>
        """;
}
