using TypedCorpus.App.Common;

namespace TypedCorpus.App.Compiling;

/// <summary>Opens the corpus of documents that a command line names, and says what is wrong with them.</summary>
internal static class DocumentCorpus
{
    /// <param name="paths">The paths of the documents.</param>
    /// <param name="error">Where what is wrong with them is said.</param>
    /// <param name="without">The extension of those that are left out; null if none are.</param>
    /// <exception cref="UserErrorException">There are no such documents, or they have errors.</exception>
    public static OpenedCorpus Open(IReadOnlyList<string> paths, TextWriter error, string? without = null)
    {
        DocumentFile[] documents =
        [
            .. DocumentFiles.Read(paths)
                .Where(document => without is null || !document.Name.EndsWith(without, StringComparison.OrdinalIgnoreCase)),
        ];
        try
        {
            return CorpusCache.Open(documents, compiled => Report(compiled, error));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(
                $"cannot keep what was compiled: {failure.Message} Set XDG_CACHE_HOME to a folder that can be written.");
        }
    }

    /// <summary>Writes the errors, and counts the warnings.</summary>
    /// <exception cref="UserErrorException">There are errors.</exception>
    public static void Report(Compiled compiled, TextWriter error)
    {
        foreach (DocumentMessage message in DocumentMessage.Of(compiled).Where(message => message.IsError))
            message.Write(error);
        if (compiled.Errors > 0)
            throw new UserErrorException($"the documents have {CountText.Of(compiled.Errors, "error")}, so they make no corpus.");
        if (compiled.Warnings > 0)
            error.WriteLine($"corpus: {CountText.Of(compiled.Warnings, "warning")} in the documents; 'corpus check' shows them.");
    }
}
