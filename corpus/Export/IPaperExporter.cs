namespace TypedCorpus.App.Export;

/// <summary>Writes papers in one format. <see cref="PaperExporters"/> lists the exporters there are.</summary>
internal interface IPaperExporter
{
    /// <summary>The format's name, as <c>--format</c> takes it.</summary>
    string Name { get; }

    /// <summary>Writes the papers in their order, in UTF-8; the stream stays open.</summary>
    void Write(PaperSelection selection, Stream output);
}
