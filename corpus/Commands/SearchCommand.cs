using System.CommandLine;
using TypedCorpus.App.Export;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus search</c>: the papers that have the words of a query, the best first.</summary>
internal static class SearchCommand
{
    public const string Name = "search";

    private const int NothingFound = 1;

    public static Command Create(Session session)
    {
        var query = new Argument<string[]>("query")
        {
            Description = "Words; \"an exact phrase\", -without, title:word and beginning* are known, in quotation marks where the shell "
                + "would take them for its own.",
            Arity = ArgumentArity.OneOrMore,
        };

        // No short name: -n would be a word to do without.
        var limit = new Option<int>("--limit")
        {
            HelpName = "N",
            Description = "At most so many papers.",
            DefaultValueFactory = _ => SearchOptions.DefaultLimit,
        };
        var json = new Option<bool>("--json") { Description = "Write one JSON object, with the places of all matches." };

        var command = new Command(Name, "Search the titles and abstracts, the best paper first.") { query, limit, json };
        command.SetAction(result =>
        {
            SearchLimit.Check(result.GetValue(limit));
            SearchResults results = session.Corpus.Search(
                string.Join(' ', result.GetRequiredValue(query)).Trim(), new() { Limit = result.GetValue(limit) });
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
        string? suggestion = results.DidYouMean is { } meant ? $"Did you mean: {meant}" : null;
        if (results.Count == 0)
        {
            string message = $"no paper is found by '{results.Query}'.";
            throw new CommandFailedException(suggestion is null ? message : $"{message}\n{suggestion}");
        }

        if (results.IsRelaxed)
            session.Error.WriteLine("No paper has all these words; those that follow have some of them.");
        if (suggestion is not null)
            session.Error.WriteLine(suggestion);
        session.Screen.Show(new SearchView(results));
    }
}
