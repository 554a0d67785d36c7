namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>Finds the installed browser, since Playwright cannot download its own everywhere.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Gets the path of the browser, or null if there is none.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}

/// <summary>A test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    internal const string Reason = "There is no Chromium.";

    public override string? Skip => Chromium.Path is null ? Reason : null;
}

/// <summary>A test with several inputs that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public override string? Skip => Chromium.Path is null ? BrowserFactAttribute.Reason : null;
}
