using System.CommandLine;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus stats</c>: the documents and the totals.</summary>
internal static class StatsCommand
{
    public static Command Create(Session session)
    {
        var command = new Command("stats", "Count the documents, entries, papers and bytes.");
        command.SetAction(_ => session.Screen.Show(new StatsView(session.Corpus, CorpusTotals.Of(session.Corpus))));
        return command;
    }
}
