namespace TypedCorpus.App.Export;

/// <summary>Writes papers in one format.</summary>
internal interface IPaperExporter
{
    /// <summary>Gets the name of the format, as <c>--format</c> takes it.</summary>
    string Name { get; }

    /// <summary>Writes the papers in their order, in UTF-8, and leaves the stream open.</summary>
    void Write(PaperSelection selection, Stream output);
}

/// <summary>The export formats of the app.</summary>
internal static class PaperExporters
{
    /// <summary>Gets an exporter for each format; the first is the default.</summary>
    public static IReadOnlyList<IPaperExporter> All { get; } =
    [
        new JsonLinesExporter(),
        new TextExporter("bibtex", paper => paper.ToBibTeX(includeAbstract: true), separator: "\n"),
        new TextExporter("ris", paper => paper.ToRis()),
        new TextExporter("csl-json", paper => paper.ToCslJson(), begin: "[\n", separator: ",\n", end: "\n]\n"),
        new TextExporter("markdown", paper => $"- {paper.ToMarkdownCitation()}\n"),
        new AtomExporter(),
    ];

    /// <summary>Gets the names of the formats.</summary>
    public static string[] Names => [.. All.Select(exporter => exporter.Name)];

    /// <summary>Gets the exporter of a format that the command line has already checked.</summary>
    public static IPaperExporter Get(string name) =>
        All.First(exporter => exporter.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
