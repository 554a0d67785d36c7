using System.Diagnostics;
using TypedCorpus.Tests.Building;

namespace TypedCorpus.AspNetCore.Tests.StaticSites;

/// <summary>The search for browsers, which the app's own target publishes, unless it has done so since a source changed.</summary>
internal static class BrowserArchive
{
    public static async Task<Stream> Publish()
    {
        DirectoryInfo temporary = Directory.CreateTempSubdirectory("publish-");
        try
        {
            await Publish(temporary.FullName);
        }
        finally
        {
            temporary.Delete(recursive: true);
        }

        return File.OpenRead(Checkout.PathOf("runtime", "TypedCorpus.Wasm", "bin", "browser.zip"));
    }

    private static async Task Publish(string temporary)
    {
        var start = new ProcessStartInfo(
            "dotnet", ["msbuild", "corpus/Corpus.csproj", "-t:PublishWasm", "-p:WithBrowser=true", "-verbosity:quiet", "-nologo"])
        {
            WorkingDirectory = Checkout.Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        string[] inherited = [.. start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase))];
        foreach (string name in inherited)
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // The SDK leaves files behind.
        start.Environment["TMPDIR"] = temporary;
        using var publish = Process.Start(start)!;
        string output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, output);
    }
}
