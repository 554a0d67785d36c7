namespace TypedCorpus.Orleans.Shards;

/// <summary>Where the versions of the set are.</summary>
internal sealed class ShardSource(PaperCorporaOptions options)
{
    private const string Pattern = "*.dll";

    /// <summary>The name of the newest version; null if there is none.</summary>
    public string? FindNewest()
    {
        if (options.Folder is null)
            return options.Corpora.Count > 0 ? "" : null;
        var folder = new DirectoryInfo(options.Folder);
        if (!folder.Exists)
            return null;
        return folder.EnumerateDirectories()
                .Where(version => !version.Name.StartsWith('.') && version.EnumerateFiles(Pattern).Any())
                .Select(version => version.Name)
                .Max(StringComparer.Ordinal)
            ?? (folder.EnumerateFiles(Pattern).Any() ? "" : null);
    }

    /// <summary>Opens a version.</summary>
    /// <exception cref="CorpusDataException">A file is none of a corpus, or of another version of the library.</exception>
    public CorpusFiles Open(string name) => options.Folder is null
        ? CorpusFiles.Of(options.Corpora)
        : CorpusFiles.Load(name, Path.Combine(options.Folder, name));
}
