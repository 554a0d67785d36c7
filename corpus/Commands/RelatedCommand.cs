using System.CommandLine;
using TypedCorpus.App.Common;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus related</c> lists the papers most similar to one.</summary>
internal static class RelatedCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> key = KeyArgument.Create(
            session, "The id, name, title or link of a paper.", ArgumentArity.OneOrMore);

        var command = new Command("related", "List the papers most similar to one, by the words they share.") { key };
        command.SetAction(result =>
        {
            Paper paper = KeyArgument.Find(session, result, key);
            if (paper.Related.Count == 0)
                throw new UserErrorException($"no paper is related to '{paper.Title}'.");
            session.Screen.Show(new RelatedListView(paper.Related));
        });
        return command;
    }
}
