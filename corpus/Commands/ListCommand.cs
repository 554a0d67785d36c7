using System.CommandLine;
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

        var command = new Command("list", "List the papers with their ids and, for a document, their ranks.") { document };
        command.SetAction(result => session.Screen.Show(result.GetValue(document) is { } name
            ? new DocumentListView(DocumentLookup.Find(session.Corpus.Documents, name))
            : new CorpusListView(session.Corpus)));
        return command;
    }
}
