namespace TypedCorpus.App.Export;

/// <summary>The formats that the app can export; the first is the default.</summary>
internal static class PaperExporters
{
    public static IReadOnlyList<IPaperExporter> All { get; } =
    [
        new JsonLinesExporter(),
        new TextExporter("bibtex", paper => paper.ToBibTeX(), between: "\n"),
        new TextExporter("ris", paper => paper.ToRis()),
        new TextExporter("csl-json", paper => paper.ToCslJson(), begin: "[\n", between: ",\n", end: "\n]\n"),
        new TextExporter("markdown", paper => $"- {paper.ToMarkdownCitation()}\n"),
        new AtomExporter(),
    ];

    /// <summary>The exporter of a format that the command line has let through.</summary>
    public static IPaperExporter Get(string name) =>
        All.First(exporter => exporter.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
