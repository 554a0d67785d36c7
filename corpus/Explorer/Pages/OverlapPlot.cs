using TypedCorpus.App.Common;
using TypedCorpus.App.Explorer.Site;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>Renders tables of how many papers each document lists, and of which documents list the same papers.</summary>
internal static class OverlapPlot
{
    // There may be as many combinations of documents as papers.
    private const int MaxSets = 20;

    public static Html Render(PaperCorpus corpus)
    {
        if (corpus.Documents.Count == 0)
            return Html.Empty;
        var sets = new DocumentSets(corpus);
        return $"""
            <section aria-labelledby="overlap">
            <h2 id="overlap">Papers per document</h2>
            {Sizes(corpus, sets)}
            {(corpus.Documents.Count > 1 ? Overlaps(corpus, sets) : Html.Empty)}
            </section>
            """;
    }

    private static Html Sizes(PaperCorpus corpus, DocumentSets sets)
    {
        double most = Math.Max(1, Enumerable.Range(0, corpus.Documents.Count).Max(document => sets.Shared(document, document)));
        return $"""
            <table id="sizes" class="plot">
            <thead><tr><th scope="col">Document</th><th scope="col">Papers</th><th scope="col">Only there</th><th scope="col">Shared</th></tr></thead>
            <tbody>{corpus.Documents.Select((document, number) => Size(document, number))}</tbody>
            </table>
            """;

        Html Size(PaperDocument document, int number)
        {
            int all = sets.Shared(number, number);
            int only = sets.Only(number);
            return $"""
                <tr><th scope="row">{Name(document, number)}{DocumentMark.Bar(number, only / most, (all - only) / most)}</th><td>{NumberText.Grouped(all)}</td><td>{NumberText.Grouped(only)}</td><td>{NumberText.Grouped(all - only)}</td></tr>
                """;
        }
    }

    private static Html Overlaps(PaperCorpus corpus, DocumentSets sets) => $"""
        <div class="pair">
        <div class="wide" role="region" aria-labelledby="sets-caption" tabindex="0">
        <table id="sets" class="plot">
        <caption id="sets-caption">Papers by the documents that list them</caption>
        <thead><tr>{Heads(corpus)}<th scope="col">Papers</th></tr></thead>
        <tbody>{sets.All.Take(MaxSets).Select(set => Set(corpus, set, most: sets.All[0].Papers))}</tbody>
        </table>
        {Rest(sets)}
        </div>
        <div class="wide" role="region" aria-labelledby="shared-caption" tabindex="0">
        <table id="shared" class="plot">
        <caption id="shared-caption">Papers that two documents share</caption>
        <thead><tr><td></td>{Heads(corpus)}</tr></thead>
        <tbody>{corpus.Documents.Select((document, number) => (Html)$"""
            <tr><th scope="row">{Name(document, number)}</th>{corpus.Documents.Select((_, other) => (Html)$"<td>{(other == number ? "–" : NumberText.Grouped(sets.Shared(number, other)))}</td>")}</tr>
            """)}</tbody>
        </table>
        </div>
        </div>
        """;

    private static Html Heads(PaperCorpus corpus) => $"""
        {corpus.Documents.Select((document, number) => (Html)$"""<th scope="col" title="{document.Name}">{DocumentMark.Render(number)}<span class="visually-hidden">{document.Name}</span></th>""")}
        """;

    private static Html Name(PaperDocument document, int number) =>
        $"""<div class="document">{DocumentMark.Render(number)}<a href="{PaperUrl.Of(document)}"><bdi>{document.Name}</bdi></a></div>""";

    private static Html Set(PaperCorpus corpus, DocumentSet set, double most) => $"""
        <tr>{corpus.Documents.Select((_, number) => set.Documents.Contains(number)
            ? (Html)$"""<td class="in">{DocumentMark.Render(number)}<span class="visually-hidden">yes</span></td>"""
            : $"""<td><span class="visually-hidden">no</span></td>""")}<td class="measure">{DocumentMark.Bar(set.Documents[0], set.Papers / most, 0)}<span>{NumberText.Grouped(set.Papers)}</span></td></tr>
        """;

    private static Html Rest(DocumentSets sets) => sets.All.Count <= MaxSets
        ? Html.Empty
        : $"""<p class="hint">{NumberText.Grouped(sets.All.Count - MaxSets)} more combinations have {NumberText.Grouped(sets.All.Skip(MaxSets).Sum(set => set.Papers))} papers.</p>""";
}

/// <summary>Counts the papers of a corpus by the documents that list them.</summary>
internal sealed class DocumentSets
{
    private readonly int[,] _shared;

    public DocumentSets(PaperCorpus corpus)
    {
        PaperDocument[] documents = [.. corpus.Documents];
        _shared = new int[documents.Length, documents.Length];
        var counts = new Dictionary<string, DocumentSet>(StringComparer.Ordinal);
        foreach (Paper paper in corpus)
        {
            int[] numbers = [.. paper.Appearances.Select(place => Array.IndexOf(documents, place.Document)).Distinct()];
            string key = string.Join(' ', numbers);
            counts[key] = new(numbers, (counts.GetValueOrDefault(key)?.Papers ?? 0) + 1);
            foreach (int one in numbers)
            {
                foreach (int other in numbers)
                    _shared[one, other]++;
            }
        }

        All = [.. counts.Values.OrderByDescending(set => set.Papers).ThenBy(set => set.Documents[0]).ThenBy(set => set.Documents.Length)];
    }

    /// <summary>Gets each combination of documents that list the same papers, the one with the most papers first.</summary>
    public IReadOnlyList<DocumentSet> All { get; }

    /// <summary>Counts the papers that two documents both list; for a document and itself, the papers that it lists.</summary>
    public int Shared(int one, int other) => _shared[one, other];

    /// <summary>Counts the papers that no other document lists.</summary>
    public int Only(int document) => All.FirstOrDefault(set => set.Documents is [var only] && only == document)?.Papers ?? 0;
}

/// <summary>A combination of documents that list the same papers.</summary>
/// <param name="Documents">The numbers of the documents, in corpus order.</param>
/// <param name="Papers">The number of papers that these documents list and no others.</param>
internal sealed record DocumentSet(int[] Documents, int Papers);
