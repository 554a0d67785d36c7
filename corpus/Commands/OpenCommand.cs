using System.CommandLine;
using TypedCorpus.App.Lookup;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus open</c>: where a paper is on the web.</summary>
internal static class OpenCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> key = KeyArgument.Create(
            session.Corpus, "The id, name, title or link of a paper.", ArgumentArity.OneOrMore);
        var browser = new Option<bool>("--browser", "-b") { Description = "Open the link in the browser instead." };

        var command = new Command("open", "Print the first link of a paper, or open it.") { key, browser };
        command.SetAction(result =>
        {
            Paper paper = KeyArgument.Find(session, result, key);
            string link = FirstLink.Of(paper) ?? throw new CommandFailedException($"the paper '{paper.Title}' has no link.");
            if (!result.GetValue(browser))
            {
                // Never laid out: a link that is broken into lines leads nowhere.
                session.Screen.Writer.WriteLine(link);
                return;
            }

            Browser.Open(link);
            session.Error.WriteLine($"Opened {link}");
        });
        return command;
    }
}
