namespace TypedCorpus.App.Common;

/// <summary>The exit codes of the app, for scripts.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing was found, or a document has an error.</summary>
    public const int Failure = 1;

    /// <summary>The command line makes no sense, or names no documents.</summary>
    public const int WrongUse = 2;
}
