using TypedCorpus.Tests;

namespace TypedCorpus.App.Tests;

/// <summary>A test that runs a shell which few machines have.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShellFactAttribute(string shell) : FactAttribute
{
    public override string? Skip => InstalledProgram.Find(shell) is null ? $"There is no {shell} here." : null;
}
