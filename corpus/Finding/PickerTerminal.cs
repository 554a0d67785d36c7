using Spectre.Console;
using TypedCorpus.App.Common;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Finding;

/// <summary>Runs a picker in the terminal. It draws on standard error, so that standard output has what was chosen alone.</summary>
internal static class PickerTerminal
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(30);

    private static (int Width, int Height) Size => (Console.WindowWidth, Console.WindowHeight);

    /// <summary>Lets the user choose a paper.</summary>
    /// <returns>The paper; null if the user gave up.</returns>
    /// <exception cref="UserErrorException">There is no terminal.</exception>
    public static Paper? Choose(PaperPicker picker)
    {
        if (Console.IsInputRedirected || Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb")
            throw new UserErrorException("find needs a terminal; 'corpus search' works without one.");

        IAnsiConsole console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(Console.Error),
            Ansi = AnsiSupport.Yes,
            ColorSystem = TerminalProfile.WantsStyles() ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        // Ctrl+C is a key like others: the terminal is to be as it was before.
        Console.TreatControlCAsInput = true;
        try
        {
            Paper? chosen = null;
            console.AlternateScreen(() => chosen = Run(picker, console));
            return chosen;
        }
        finally
        {
            Console.TreatControlCAsInput = false;
        }
    }

    private static Paper? Run(PaperPicker picker, IAnsiConsole console)
    {
        var theme = new Theme(TerminalProfile.WantsStyles());
        (int Width, int Height) drawn = default;
        while (true)
        {
            (int Width, int Height) size = Size;
            if (size != drawn)
                console.Clear();
            Draw(picker, theme, console, size);
            drawn = size;
            // What was typed meanwhile is drawn once.
            do
            {
                if (!Wait(size))
                    break;
                if (picker.Press(Console.ReadKey(intercept: true)) is not PickerOutcome.Picking and var outcome)
                    return outcome == PickerOutcome.Chosen ? picker.Current : null;
            }
            while (Console.KeyAvailable);
        }
    }

    /// <summary>Waits for a key.</summary>
    /// <returns>Whether there is one; otherwise the window has another size.</returns>
    private static bool Wait((int Width, int Height) size)
    {
        while (!Console.KeyAvailable)
        {
            if (Size != size)
                return false;
            Thread.Sleep(Glance);
        }

        return true;
    }

    private static void Draw(PaperPicker picker, Theme theme, IAnsiConsole console, (int Width, int Height) size)
    {
        // The line break behind the last line would scroll.
        (console.Profile.Width, console.Profile.Height) = (size.Width, size.Height - 1);
        picker.Resize(PickerView.RowsIn(size.Width, size.Height - 1));
        console.Cursor.SetPosition(1, 1);
        console.Write(PickerView.Render(picker, theme, size.Width, size.Height - 1));
        console.Cursor.SetPosition(Math.Min(size.Width, PickerView.Prompt.Length + picker.Query.Length + 1), 1);
    }
}
