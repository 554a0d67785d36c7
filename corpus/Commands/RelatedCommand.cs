using System.CommandLine;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus related</c>: the papers that are nearest to one.</summary>
internal static class RelatedCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> key = KeyArgument.Create(
            session.Corpus, "The id, name, title or link of a paper.", ArgumentArity.OneOrMore);

        var command = new Command("related", "List the papers nearest to one by their words, with their similarity.") { key };
        command.SetAction(result =>
        {
            Paper paper = KeyArgument.Find(session, result, key);
            if (paper.Related.Count == 0)
                throw new CommandFailedException($"no paper is near '{paper.Title}'.");
            session.Screen.Show(new RelatedView(paper.Related));
        });
        return command;
    }
}
