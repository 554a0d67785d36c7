using TypedCorpus.App.Output;

namespace TypedCorpus.App.Commands;

/// <summary>The most that a search is to find, as a user may set it.</summary>
internal static class SearchLimit
{
    /// <exception cref="CommandFailedException">A search takes no such limit.</exception>
    public static void Check(int? limit)
    {
        if (limit is < 1 or > SearchOptions.MaxLimit)
            throw new CommandFailedException($"--limit must be from 1 to {NumberText.Grouped(SearchOptions.MaxLimit)}.");
    }
}
