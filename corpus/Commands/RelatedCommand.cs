using System.CommandLine;
using TypedCorpus.App.Common;
using TypedCorpus.App.Export;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus related</c> lists the papers most similar to one.</summary>
internal static class RelatedCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> key = KeyArgument.Create(
            session, "The id, name, title or link of a paper.", ArgumentArity.OneOrMore);
        Option<int?> limit = ListOptions.Limit("The maximum number of papers to list; without it, all ten.");
        Option<bool> json = ListOptions.Json("Write one JSON object with the ids, titles and similarities.");

        var command = new Command("related", "List the papers most similar to one, by the words they share.") { key, limit, json };
        command.SetAction(result =>
        {
            Paper paper = KeyArgument.Find(session, result, key);
            IReadOnlyList<RelatedPaper> all = session.Corpus.GetRelated(paper);
            int total = all.Count;
            if (total == 0)
                throw new NothingFoundException($"no paper is related to '{paper.Title}'.");
            RelatedPaper[] related = [.. all.Take(ListOptions.Read(result, limit) ?? total)];
            if (result.GetValue(json))
                PaperListJson.Write(PaperContracts.Related, related, total, session.Screen.Stream);
            else
                session.Screen.Show(new RelatedListView(related, total));
        });
        return command;
    }
}
