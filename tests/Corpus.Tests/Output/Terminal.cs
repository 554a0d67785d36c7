using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedCorpus.App.Tests.Output;

/// <summary>Runs the app in a terminal with a given width.</summary>
internal static partial class Terminal
{
    public const string Script = "/usr/bin/script";

    public static AppRun Run(int width, string command, params (string Name, string Value)[] environment)
    {
        string columns = width.ToString(CultureInfo.InvariantCulture);
        string line = $"stty cols {columns} rows 50; exec '{App.Dotnet}' '{App.Path}' {command}";
        AppRun run = App.Finish(App.Start(
            Script, ["-qec", line, "/dev/null"], [("TERM", "xterm-256color"), ("SHELL", "/bin/sh"), .. environment]));

        // The framework sends this when the app asks for the width.
        string output = run.Output.Replace("\r\n", "\n", StringComparison.Ordinal);
        return run with { Output = output.Replace("\e[?1h\e=", "", StringComparison.Ordinal) };
    }

    public static string WithoutStyles(string line) => Styles().Replace(line, "");

    [GeneratedRegex("\e\\[[0-9;]*m", RegexOptions.CultureInvariant)]
    private static partial Regex Styles();
}

/// <summary>A test that needs a terminal, which the program <c>script</c> of util-linux provides.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TerminalFactAttribute : FactAttribute
{
    public override string? Skip =>
        OperatingSystem.IsLinux() && File.Exists(Terminal.Script) ? null : $"There is no {Terminal.Script} of Linux.";
}
