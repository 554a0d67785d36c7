using System.CommandLine;
using TypedCorpus.App.Common;
using TypedCorpus.App.Export;
using TypedCorpus.App.Lookup;
using TypedCorpus.App.Views;
using TypedCorpus.Orleans;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus search</c> lists the papers that match a query, the best first.</summary>
internal static class SearchCommand
{
    public const string Name = "search";

    public static Command Create(Session session)
    {
        var query = new Argument<string[]>("query")
        {
            Description = "The words to search for. A query may also contain \"an exact phrase\", -excluded words, prefixes*, OR, "
                + "(groups) and fields: title:, abstract:, author:, venue:, keyword:, year:2015..2020, document:, type:, doi:, "
                + "has:code. Quote what the shell would interpret.",
            Arity = ArgumentArity.OneOrMore,
        };

        var selection = new SearchSwitches(session);
        var facets = new Option<SearchFacet[]>("--facets")
        {
            HelpName = "KIND",
            Description = "Count all papers that match by document, year, author, venue, keyword or type, in place of the list; "
                + "with --json besides it. May be given several times.",
        };
        Option<bool> json = ListOptions.Json("Write one JSON object, including the positions of all matches.");

        var cluster = new Option<string?>("--cluster")
        {
            HelpName = "ADDRESS",
            Description = "Search the papers of a cluster in place of documents: [NAME@]HOST:PORT of a silo's gateway, several with commas "
                + "between them, or [NAME@]redis:HOST:PORT.",
        };

        var command = new Command(Name, "Search titles, abstracts, authors and venues; the best paper comes first.") { query };
        selection.AddTo(command);
        command.Add(facets);
        command.Add(json);
        command.Add(cluster);
        command.SetAction(result =>
        {
            string words = string.Join(' ', result.GetRequiredValue(query)).Trim();
            if (result.GetValue(cluster) is { } address)
            {
                if (result.GetValue(json))
                    throw new UserErrorException("--json is not there for clusters.");
                ClusterSearchOptions options = selection.ReadForCluster(result) with { Facets = [.. (result.GetValue(facets) ?? []).Distinct()] };
                return ClusterSearches.Run(session, address, words, options);
            }

            SearchResults results = session.Corpus.Search(words, selection.Read(result, words));
            CountedFacet[] counts =
                [.. (result.GetValue(facets) ?? []).Distinct().Select(kind => new CountedFacet(kind, results.GetFacets(kind)))];
            if (result.GetValue(json))
            {
                SearchJson.Write(results, counts, session.Screen.Stream);
                return results.Count == 0 ? ExitCodes.NothingFound : 0;
            }

            PaperSearch.WriteRemarks(results, session.Error);
            if (results.Count == 0)
                throw PaperSearch.NothingFound(results);
            session.Screen.Show(counts.Length > 0 ? new FacetView(counts) : new SearchView(results));
            return 0;
        });
        return command;
    }
}
