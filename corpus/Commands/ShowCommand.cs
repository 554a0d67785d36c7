using System.CommandLine;
using TypedCorpus.App.Content;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus show</c> shows everything that is known about a paper.</summary>
[Cites(Papers.Ids.LongRangeArena)]
internal static class ShowCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> key = KeyArgument.Create(
            session,
            "The id, name, title or link of a paper. Case is ignored, and a title needs no quotation marks. "
                + $"For example: corpus show {Papers.Ids.LongRangeArena}",
            ArgumentArity.OneOrMore);

        var command = new Command("show", "Show a paper: its abstract, links, references and where it is listed.") { key };
        command.SetAction(result => session.Screen.Show(new PaperView(KeyArgument.Find(session, result, key))));
        return command;
    }
}
