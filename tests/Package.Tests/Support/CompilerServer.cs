using System.Diagnostics;

namespace Package.Tests.Support;

/// <summary>
/// The compiler that the builds of all consumers share, as a developer's builds do: it is loaded and compiled once, not
/// for each. It is this process's own, whatever other builds there are on the machine.
/// </summary>
internal static class CompilerServer
{
    private static readonly string Pipe = "typedcorpus-" + Guid.NewGuid().ToString("N");

    /// <summary>What a build finds it by.</summary>
    public static IEnumerable<(string Name, string Value)> Environment => [("UseSharedCompilation", "true"), ("SharedCompilationId", Pipe)];

    /// <summary>Ends it; one that no build has started is not there, and nothing happens.</summary>
    public static void Stop()
    {
        string server = Path.Combine(AssemblyMetadata.Value("Compiler"), "bincore", "VBCSCompiler.dll");
        using Process process = Process.Start("dotnet", ["exec", server, "-pipename:" + Pipe, "-shutdown"]);
        process.WaitForExit();
    }
}
