using TypedCorpus.App.Common;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Lookup;

/// <summary>Searches the papers for a command line.</summary>
internal static class PaperSearch
{
    /// <summary>Makes the options for a part of the results.</summary>
    /// <exception cref="UserErrorException">The offset is out of range.</exception>
    public static SearchOptions Part(int limit, int offset = 0)
    {
        if (offset < 0)
            throw new UserErrorException("--offset must not be negative.");
        return new() { Limit = limit, Offset = offset };
    }

    /// <summary>Says what there is to say of a query that found something.</summary>
    public static void WriteRemarks(SearchResults results, TextWriter output)
    {
        foreach (SearchNote note in results.Notes)
            output.WriteLine(note.ToString());
        if (results.Count == 0)
            return;
        if (results.IsRelaxed)
            output.WriteLine("No paper has all of these words; the papers have some of them.");
        if (Suggest(results) is { } suggestion)
            output.WriteLine(suggestion);
    }

    /// <summary>Makes the error to throw where a command needs at least one result.</summary>
    public static NothingFoundException NothingFound(SearchResults results) =>
        results.TotalCount > 0 ? new($"only {NumberText.Papers(results.TotalCount)} match '{results.Query}'; make --offset less.")
        : new($"no paper matches '{results.Query}'.{(Suggest(results) is { } suggestion ? $"\n{suggestion}" : "")}");

    private static string? Suggest(SearchResults results) => results.GetSuggestion() is { } corrected
        ? $"{(results.IsCorrected && results.Count > 0 ? "Showing results for" : "Did you mean")}: {corrected}"
        : null;
}
