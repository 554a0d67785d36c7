using TypedCorpus.App.Explorer.Querying;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>A document: its papers in the order in which it lists them, and what it shares with the others.</summary>
internal static class DocumentPage
{
    public static Html Render(CorpusSite site, PaperDocument document) => PageLayout.Render(
        site, $"{document.Name} – {site.Name}", null,
        $"""
        <h1><bdi>{document.Name}</bdi></h1>
        <p id="header"><bdi>{DocumentFacts.Of(document)}</bdi></p>
        <p class="hint"><bdi>{string.Join(", ", document.Terms)}</bdi></p>
        {Shared(document)}
        <h2>Papers in their listed order</h2>
        <ol id="papers">{DocumentOrder.Of(document).Select(listed => (Html)
            $"""<li id="r{listed.Place.Rank}" value="{listed.Place.Rank}"><a href="{PaperUrl.Of(listed.Paper)}"><bdi>{listed.Paper.Title}</bdi></a></li>""")}</ol>
        """);

    private static Html Shared(PaperDocument document)
    {
        (PaperDocument Other, int Papers)[] shared =
        [
            .. DocumentOverlap.Of(document).Where(overlap => overlap.Papers > 0),
        ];
        return shared.Length == 0
            ? (Html)$"<p>It shares no paper with another document.</p>"
            : $"""<h2>Shared with</h2><ul id="shared">{shared.Select(overlap => (Html)
                $"""<li><a href="{PaperUrl.Of(overlap.Other)}"><bdi>{overlap.Other.Name}</bdi></a>: {NumberText.Grouped(overlap.Papers)} {(overlap.Papers == 1 ? "paper" : "papers")}</li>""")}</ul>""";
    }
}
