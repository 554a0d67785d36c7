namespace TypedCorpus.App.Tests;

/// <summary>A test that runs the app in a terminal, which the <c>script</c> of util-linux makes.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TerminalFactAttribute : FactAttribute
{
    public override string? Skip =>
        OperatingSystem.IsLinux() && File.Exists(Terminal.Script) ? null : $"There is no {Terminal.Script} of Linux.";
}
