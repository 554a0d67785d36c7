namespace Benchmarks.Support;

/// <summary>The options of a command: names that begin with two hyphens, each with the values behind it.</summary>
internal static class Options
{
    /// <summary>The values of an option, or none where it is not given.</summary>
    public static string[] Of(string[] options, string name) =>
        [.. options.SkipWhile(value => value != name).Skip(1).TakeWhile(value => !value.StartsWith("--", StringComparison.Ordinal))];

    /// <summary>The files of <c>--documents</c>, or else those of the repository's own corpus.</summary>
    public static string[] Documents(string[] options)
    {
        string[] files = Of(options, "--documents");
        return files.Length > 0 ? files : Directory.GetFiles(Path.Combine(Root(), "corpus", "documents"));
    }

    public static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Corpus.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("Give --documents: the repository is not around the program.");
    }
}
