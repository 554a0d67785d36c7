using System.CommandLine;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus</c> without a command shows what the corpus contains and what to try.</summary>
internal static class OverviewCommand
{
    public static RootCommand Create(Session session)
    {
        var command = new RootCommand("Explore the research papers that are compiled into this program.");
        command.SetAction(_ => session.Screen.Show(new OverviewView(CorpusTotals.Of(session.Corpus))));
        return command;
    }
}
