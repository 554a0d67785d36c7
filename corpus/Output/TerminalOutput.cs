using System.Text;
using Spectre.Console;

namespace TypedCorpus.App.Output;

/// <summary>Lets Spectre.Console write to our writer, with what we know of the terminal.</summary>
internal sealed class TerminalOutput(TextWriter writer, TerminalProfile profile) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => profile.IsTerminal;

    public int Width => profile.Width;

    // Nothing here asks for the height.
    public int Height => int.MaxValue;

    public void SetEncoding(Encoding encoding)
    {
        // The writer's encoding is always UTF-8.
    }
}
