using System.CommandLine;
using TypedCorpus.App.Export;
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

        Option<bool> json = ListOptions.Json("Write one JSON object.");

        var command = new Command("show", "Show a paper: its abstract, links, references and where it is listed.") { key, json };
        command.SetAction(result =>
        {
            Paper paper = KeyArgument.Find(session, result, key);
            if (result.GetValue(json))
                new JsonLinesExporter().Write(new(paper.Title, [paper]), session.Screen.Stream);
            else
                session.Screen.Show(new PaperView(paper));
        });
        return command;
    }
}
