namespace TypedCorpus.App.Output;

/// <summary>What standard output leads to.</summary>
/// <param name="IsTerminal">Whether a person looks at it; otherwise a file or a program gets it.</param>
/// <param name="HasStyles">Whether it may be sent codes for colour and weight.</param>
/// <param name="Width">The columns of the terminal.</param>
internal sealed record TerminalProfile(bool IsTerminal, bool HasStyles, int Width)
{
    private const int UsualWidth = 80;

    public static TerminalProfile Detect()
    {
        bool isTerminal = !Console.IsOutputRedirected;
        return new(isTerminal, isTerminal && WantsStyles(), isTerminal ? DetectWidth() : UsualWidth);
    }

    // https://no-color.org: present and not empty, whatever its value.
    private static bool WantsStyles() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static int DetectWidth()
    {
        try
        {
            // Some terminals, those of build servers among them, say that they have no width.
            return Console.WindowWidth is > 0 and int width ? width : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
