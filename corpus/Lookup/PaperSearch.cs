using TypedCorpus.App.Common;

namespace TypedCorpus.App.Lookup;

/// <summary>Searches the papers for a command line.</summary>
internal static class PaperSearch
{
    /// <exception cref="UserErrorException">The limit or the offset is out of range.</exception>
    public static SearchResults Run(PaperCorpus corpus, string query, int limit, int offset = 0, SearchOrder order = default)
    {
        if (limit is < 1 or > SearchOptions.MaxLimit)
            throw new UserErrorException($"--limit must be from 1 to {NumberText.Grouped(SearchOptions.MaxLimit)}.");
        if (offset < 0)
            throw new UserErrorException("--offset must not be negative.");
        return corpus.Search(query, new() { Limit = limit, Offset = offset, OrderBy = order });
    }

    /// <summary>Makes the error to throw where a command needs at least one result.</summary>
    public static UserErrorException NothingFound(SearchResults results, string? suggestion = null) =>
        results.TotalCount > 0 ? new($"only {NumberText.Papers(results.TotalCount)} match '{results.Query}'; make --offset less.")
        : new($"no paper matches '{results.Query}'.{(suggestion is null ? "" : $"\n{suggestion}")}");
}
