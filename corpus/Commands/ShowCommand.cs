using System.CommandLine;
using TypedCorpus.App.Citing;
using TypedCorpus.App.Lookup;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus show</c>: one paper with all that is known of it.</summary>
[Cites(Papers.Ids.LongRangeArena)]
internal static class ShowCommand
{
    public static Command Create(Session session)
    {
        var key = new Argument<string[]>("key")
        {
            Description = "An id, name, title or link. Case does not matter, and a title needs no quotation marks. "
                + $"For example: corpus show {Papers.Ids.LongRangeArena}",
            Arity = ArgumentArity.OneOrMore,
        };

        var command = new Command("show", "Show a paper: abstract, links, references and where it is listed.") { key };
        command.SetAction(result =>
        {
            string wanted = string.Join(' ', result.GetRequiredValue(key)).Trim();
            session.Screen.Show(new PaperView(PaperLookup.Find(session.Corpus, wanted)));
        });
        return command;
    }
}
