using System.Text;
using Spectre.Console;
using TypedCorpus.App.Common;

namespace TypedCorpus.App.Output;

/// <summary>Standard output in UTF-8: laid out for the width of a terminal, plain text for pipes and files.</summary>
internal sealed class Screen
{
    private readonly TerminalProfile _profile;

    private Screen(Stream stream, TerminalProfile profile)
    {
        _profile = profile;
        Stream = stream;
        Writer = CreateWriter(stream);
    }

    /// <summary>Gets the stream to write bytes to; <see cref="Writer"/> must be flushed before.</summary>
    public Stream Stream { get; }

    public TextWriter Writer { get; }

    public static Screen Open()
    {
        TerminalProfile profile = TerminalProfile.Detect();

        // A Windows terminal otherwise decodes the bytes by an old code page.
        if (OperatingSystem.IsWindows() && profile.IsTerminal)
            Console.OutputEncoding = Encoding.UTF8;
        return new(Console.OpenStandardOutput(), profile);
    }

    /// <summary>Opens standard error, in UTF-8 too.</summary>
    public static TextWriter OpenError()
    {
        StreamWriter writer = CreateWriter(Console.OpenStandardError());
        writer.AutoFlush = true;
        return writer;
    }

    public void Show(IView view)
    {
        if (_profile.IsTerminal)
            CreateConsole().Write(view.Render(new Theme(_profile.HasStyles)));
        else
            view.WriteText(Writer);
    }

    public void Flush() => Writer.Flush();

    private static StreamWriter CreateWriter(Stream stream) =>
        new(stream, Utf8Text.Encoding) { NewLine = "\n" };

    private IAnsiConsole CreateConsole()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Writer),

            // Even without styles: otherwise Spectre.Console sets colours through System.Console. A theme without styles emits no codes.
            Ansi = AnsiSupport.Yes,
            ColorSystem = _profile.HasStyles ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,

            // The default enrichers look for build servers in the environment.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = _profile.Width;
        return console;
    }
}
