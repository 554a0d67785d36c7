using System.CommandLine;
using TypedCorpus.App.Citing;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus show</c>: one paper with all that is known of it.</summary>
[Cites(Papers.Ids.LongRangeArena)]
internal static class ShowCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> key = KeyArgument.Create(
            session.Corpus,
            "An id, name, title or link. Case does not matter, and a title needs no quotation marks. "
                + $"For example: corpus show {Papers.Ids.LongRangeArena}",
            ArgumentArity.OneOrMore);

        var command = new Command("show", "Show a paper: abstract, links, references and where it is listed.") { key };
        command.SetAction(result => session.Screen.Show(new PaperView(KeyArgument.Find(session, result, key))));
        return command;
    }
}
