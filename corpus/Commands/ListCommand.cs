using System.CommandLine;
using TypedCorpus.App.Export;
using TypedCorpus.App.Lookup;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus list</c> lists all papers in corpus order, or those of a document in its order.</summary>
internal static class ListCommand
{
    public static Command Create(Session session)
    {
        var document = new Option<string?>("--document", "-d")
        {
            HelpName = "NAME",
            Description = "List only the papers of this document, in its order. Takes the name or an unambiguous beginning of it.",
        };
        document.CompletionSources.Add(context => session.CorpusOf(context.ParseResult).Documents.Select(listed => listed.Name));
        Option<int?> limit = ListOptions.Limit("The maximum number of papers to list; without it, all.");
        Option<bool> json = ListOptions.Json("Write one JSON object with the ids and titles.");

        var command = new Command("list", "List the papers with their ids and, for a document, their ranks.") { document, limit, json };
        command.SetAction(result =>
        {
            int most = ListOptions.Read(result, limit) ?? int.MaxValue;
            if (result.GetValue(document) is { } name)
                ListDocument(session, DocumentLookup.Find(session.Corpus.Documents, name), most, result.GetValue(json));
            else
                ListCorpus(session, most, result.GetValue(json));
        });
        return command;
    }

    private static void ListCorpus(Session session, int most, bool asJson)
    {
        Paper[] papers = [.. session.Corpus.Take(most)];
        if (asJson)
            PaperListJson.Write(PaperContracts.Heading, papers, session.Corpus.Count, session.Screen.Stream);
        else
            session.Screen.Show(new CorpusListView(papers, session.Corpus.Count));
    }

    private static void ListDocument(Session session, PaperDocument document, int most, bool asJson)
    {
        ListedPaper[] papers = [.. document.ListPapers().Take(most)];
        if (asJson)
            PaperListJson.Write(DocumentContracts.Listed, papers, document.Count, session.Screen.Stream);
        else
            session.Screen.Show(new DocumentListView(papers, document.Count));
    }
}
