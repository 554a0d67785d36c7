using System.CommandLine;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus stats</c> shows the documents and the totals.</summary>
internal static class StatsCommand
{
    public static Command Create(Session session)
    {
        var command = new Command("stats", "Count the documents, entries, papers and bytes.");
        var image = new Option<bool>("--image") { Description = "Show the size of each section of the static data instead." };
        command.Options.Add(image);
        command.SetAction(result =>
        {
            CorpusTotals totals = CorpusTotals.Of(session.Corpus);
            session.Screen.Show(result.GetValue(image) ? new ImageView(session.Opened.Compiled, totals) : new StatsView(session.Corpus, totals));
        });
        return command;
    }
}
