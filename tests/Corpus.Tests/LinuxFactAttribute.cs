namespace TypedCorpus.App.Tests;

/// <summary>A test that needs what only Linux has.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxFactAttribute : FactAttribute
{
    public override string? Skip => OperatingSystem.IsLinux() ? null : "Runs on Linux only.";
}
