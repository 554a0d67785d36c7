using System.CommandLine;
using TypedCorpus.App.Common;
using TypedCorpus.App.Lookup;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus open</c> prints or opens the web address of a paper.</summary>
internal static class OpenCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> key = KeyArgument.Create(
            session, "The id, name, title or link of a paper.", ArgumentArity.OneOrMore);
        var browser = new Option<bool>("--browser", "-b") { Description = "Open the link in the browser instead of printing it." };

        var command = new Command("open", "Print the best link of a paper, or open it in the browser.") { key, browser };
        command.SetAction(result =>
        {
            Paper paper = KeyArgument.Find(session, result, key);
            string link = PaperAddresses.Best(paper) ?? throw new NothingFoundException($"the paper '{paper.Title}' has no link.");
            if (!result.GetValue(browser))
            {
                // Not laid out for the terminal: a link that is broken into lines cannot be followed.
                session.Screen.Writer.WriteLine(link);
                return;
            }

            Browser.Open(link);
            session.Error.WriteLine($"Opened {link}");
        });
        return command;
    }
}
