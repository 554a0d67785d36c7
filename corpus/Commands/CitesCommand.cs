using System.CommandLine;
using TypedCorpus.App.Citing;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus cites</c>: the papers that the app itself speaks of.</summary>
internal static class CitesCommand
{
    public static Command Create(Session session)
    {
        var command = new Command("cites", "List the papers that this program's own classes cite.");
        command.SetAction(_ => session.Screen.Show(new CitesView(Citation.Of(session.Corpus))));
        return command;
    }
}
