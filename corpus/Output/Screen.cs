using System.Text;
using Spectre.Console;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Output;

/// <summary>Standard output: laid out for the width of a terminal, plain text for all else; UTF-8.</summary>
internal sealed class Screen
{
    private readonly TerminalProfile _profile;

    private Screen(Stream stream, TerminalProfile profile)
    {
        _profile = profile;
        Stream = stream;
        Writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
    }

    /// <summary>Takes bytes; what <see cref="Writer"/> has must be flushed first.</summary>
    public Stream Stream { get; }

    public TextWriter Writer { get; }

    public static Screen Open()
    {
        TerminalProfile profile = TerminalProfile.Detect();

        // A Windows terminal takes the bytes for those of an old code page unless told.
        if (OperatingSystem.IsWindows() && profile.IsTerminal)
            Console.OutputEncoding = Encoding.UTF8;
        return new(Console.OpenStandardOutput(), profile);
    }

    public void Show(IView view)
    {
        if (_profile.IsTerminal)
            CreateConsole().Write(view.Render(new Theme(_profile.HasStyles)));
        else
            view.WriteText(Writer);
    }

    public void Flush() => Writer.Flush();

    private IAnsiConsole CreateConsole() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new TerminalOutput(Writer, _profile),

        // Without styles too, for the fallback of Spectre.Console sets colours by the framework's console. A theme
        // without styles has nothing to send.
        Ansi = AnsiSupport.Yes,
        ColorSystem = _profile.HasStyles ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,

        // They would look for build servers in the environment.
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });
}
