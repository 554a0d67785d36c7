using System.CommandLine;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus</c>: what the corpus holds and what to try.</summary>
internal static class OverviewCommand
{
    public static RootCommand Create(Session session)
    {
        var command = new RootCommand("Read the research papers that are compiled into this program.");
        command.SetAction(_ => session.Screen.Show(new OverviewView(CorpusTotals.Of(session.Corpus))));
        return command;
    }
}
