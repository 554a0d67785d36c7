namespace TypedCorpus.App.Common;

/// <summary>The exit codes of the app, for scripts; those of grep and ripgrep.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing was found, or a check found errors.</summary>
    public const int NothingFound = 1;

    /// <summary>The command could not be carried out: the command line makes no sense, or a file cannot be read or written.</summary>
    public const int Failure = 2;

    /// <summary>The user gave up, as a shell says it of what Ctrl+C ended.</summary>
    public const int Interrupted = 130;
}
