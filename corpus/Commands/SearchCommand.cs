using System.CommandLine;
using TypedCorpus.App.Export;
using TypedCorpus.App.Lookup;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus search</c> lists the papers that match a query, the best first.</summary>
internal static class SearchCommand
{
    public const string Name = "search";

    private const int NothingFound = 1;

    public static Command Create(Session session)
    {
        var query = new Argument<string[]>("query")
        {
            Description = "The words to search for. A query may also contain \"an exact phrase\", -excluded words, prefixes*, OR, "
                + "(groups) and fields: title:, abstract:, author:, venue:, keyword:, year:2015..2020, document:, type:, doi:, "
                + "has:code. Quote what the shell would interpret.",
            Arity = ArgumentArity.OneOrMore,
        };

        // No short name: -n would be an excluded word.
        var limit = new Option<int>("--limit")
        {
            HelpName = "N",
            Description = "The maximum number of papers to list.",
            DefaultValueFactory = _ => SearchOptions.DefaultLimit,
        };
        var offset = new Option<int>("--offset") { HelpName = "N", Description = "The number of papers to skip." };
        var order = new Option<SearchOrder>("--order") { Description = "The order of the papers; by default the best first." };
        var json = new Option<bool>("--json") { Description = "Write one JSON object, including the positions of all matches." };

        var command = new Command(Name, "Search titles and abstracts; the best paper comes first.") { query, limit, offset, order, json };
        command.SetAction(result =>
        {
            SearchResults results = PaperSearch.Run(
                session.Corpus,
                string.Join(' ', result.GetRequiredValue(query)).Trim(),
                result.GetValue(limit),
                result.GetValue(offset),
                result.GetValue(order));
            if (!result.GetValue(json))
            {
                Show(session, results);
                return 0;
            }

            SearchJson.Write(results, session.Screen.Stream);
            return results.Count == 0 ? NothingFound : 0;
        });
        return command;
    }

    private static void Show(Session session, SearchResults results)
    {
        string? suggestion = results.GetSuggestion() is { } corrected
            ? $"{(results.IsCorrected && results.Count > 0 ? "Showing results for" : "Did you mean")}: {corrected}"
            : null;
        foreach (SearchNote note in results.Notes)
            session.Error.WriteLine(note.ToString());
        if (results.Count == 0)
            throw PaperSearch.NothingFound(results, suggestion);

        if (results.IsRelaxed)
            session.Error.WriteLine("No paper has all of these words; the papers below have some of them.");
        if (suggestion is not null)
            session.Error.WriteLine(suggestion);
        session.Screen.Show(new SearchView(results));
    }
}
