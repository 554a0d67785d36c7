namespace TypedCorpus.App.Output;

/// <summary>Describes the destination of standard output.</summary>
/// <param name="IsTerminal">Whether it is a terminal, not a file or a pipe.</param>
/// <param name="HasStyles">Whether it accepts escape codes for colour and weight.</param>
/// <param name="Width">The number of columns.</param>
internal sealed record TerminalProfile(bool IsTerminal, bool HasStyles, int Width)
{
    private const int DefaultWidth = 80;

    public static TerminalProfile Detect()
    {
        bool isTerminal = !Console.IsOutputRedirected;
        return new(isTerminal, isTerminal && WantsStyles(), isTerminal ? DetectWidth() : DefaultWidth);
    }

    /// <summary>Whether a terminal may get styles: by https://no-color.org, any value that is not empty says no.</summary>
    public static bool WantsStyles() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static int DetectWidth()
    {
        try
        {
            // Some terminals, such as those of build servers, report no width.
            return Console.WindowWidth is > 0 and int width ? width : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
