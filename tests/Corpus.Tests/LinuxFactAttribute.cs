namespace TypedCorpus.App.Tests;

/// <summary>A test that runs only on Linux.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxFactAttribute : FactAttribute
{
    public override string? Skip => OperatingSystem.IsLinux() ? null : "Runs on Linux only.";
}
