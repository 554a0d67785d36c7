namespace TypedCorpus.App.Tests;

/// <summary>A test that runs a shell which few machines have.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShellFactAttribute(string shell) : FactAttribute
{
    public override string? Skip =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, shell)))
            ? null
            : $"There is no {shell} here.";
}
