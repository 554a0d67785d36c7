using TypedCorpus.Tests;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>Finds the installed browser, since Playwright cannot download its own everywhere.</summary>
internal static class Chromium
{
    /// <summary>Gets the path of the browser, or null if there is none.</summary>
    public static string? Path { get; } =
        InstalledProgram.Find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
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
