namespace TypedCorpus.App.Completion;

/// <summary>The scripts that tell a shell how to complete the command line of the app.</summary>
internal static class CompletionScripts
{
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>Reads the script for one of the shells.</summary>
    public static string For(string shell)
    {
        using var reader = new StreamReader(
            typeof(CompletionScripts).Assembly.GetManifestResourceStream($"Completion/corpus.{shell.ToLowerInvariant()}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
