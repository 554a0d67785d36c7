using System.CommandLine;
using TypedCorpus.App.Lookup;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus list</c>: all papers in corpus order, or those of one document in its order.</summary>
internal static class ListCommand
{
    public static Command Create(Session session)
    {
        var document = new Option<string?>("--document", "-d")
        {
            HelpName = "NAME",
            Description = "List only this document, in its order: its name, or a beginning that no other has.",
        };
        document.CompletionSources.Add(_ => session.Corpus.Documents.Select(listed => listed.Name));

        var command = new Command("list", "List the papers: id and title, and the rank in a document.") { document };
        command.SetAction(result => session.Screen.Show(MakeView(session, result.GetValue(document))));
        return command;
    }

    private static PaperListView MakeView(Session session, string? documentName)
    {
        if (documentName is null)
            return new PaperListView([.. session.Corpus.Select(paper => new ListedPaper(Rank: null, paper))]);

        PaperDocument document = DocumentLookup.Find(session.Corpus.Documents, documentName);

        // The papers know their ranks; to count would be wrong where the document has lost an entry.
        return new PaperListView(
        [
            .. document.Distinct()
                .SelectMany(paper => paper.Appearances, (paper, place) => (Paper: paper, Place: place))
                .Where(listed => listed.Place.Document == document)
                .OrderBy(listed => listed.Place.Rank)
                .Select(listed => new ListedPaper(listed.Place.Rank, listed.Paper)),
        ]);
    }
}
