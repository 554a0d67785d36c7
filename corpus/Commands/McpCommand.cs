using System.CommandLine;
using TypedCorpus.App.Serving;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus mcp</c> gives the papers to an assistant, by the Model Context Protocol.</summary>
internal static class McpCommand
{
    public static Command Create(Session session)
    {
        var command = new Command(
            "mcp",
            "Give the papers to an assistant over standard input and output, by the Model Context Protocol. An assistant starts this command; "
                + "see its settings for 'MCP servers'.");
        command.SetAction((_, cancellation) => McpServerProcess.RunAsync(session.Corpus, cancellation));
        return command;
    }
}
