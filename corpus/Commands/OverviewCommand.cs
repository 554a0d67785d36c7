using System.CommandLine;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus</c> without a command shows what the corpus contains and what to try.</summary>
internal static class OverviewCommand
{
    public static RootCommand Create(Session session)
    {
        var command = new RootCommand("Explore the research papers of documents: yours with --documents or --corpora, or the sample that is compiled into this program.");
        command.SetAction(_ => session.Screen.Show(new OverviewView(session.Corpus, session.Source)));
        return command;
    }
}
