namespace TypedCorpus.App.Export;

/// <summary>Writes papers in one format.</summary>
internal interface IPaperExporter
{
    /// <summary>Gets the name of the format, as <c>--format</c> takes it.</summary>
    string Name { get; }

    /// <summary>Writes the papers in their order, in UTF-8, and leaves the stream open.</summary>
    void Write(PaperSelection selection, Stream output);
}
