using System.Diagnostics;
using TypedCorpus.Tests.Building;

namespace TypedCorpus.AspNetCore.Tests.StaticSites;

/// <summary>The search for browsers, which is published as for the tool.</summary>
internal static class BrowserArchive
{
    private static readonly string Project = Checkout.PathOf("runtime", "TypedCorpus.Wasm");

    public static async Task<Stream> Publish()
    {
        var start = new ProcessStartInfo("dotnet", ["publish", "--configuration", "Release", "--verbosity", "quiet", "--nologo"])
        {
            WorkingDirectory = Project,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        string[] inherited = [.. start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase))];
        foreach (string name in inherited)
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var publish = Process.Start(start)!;
        string output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, output);
        return File.OpenRead(Path.Combine(Project, "bin", "browser.zip"));
    }
}
