using System.Diagnostics;

namespace TypedCorpus.Tests.Building;

/// <summary>
/// A compiler server that the builds of all consumers share, so that the compiler is loaded only once. It belongs to this
/// process and is not used by other builds on the machine.
/// </summary>
internal static class CompilerServer
{
    private static readonly string Pipe = "typedcorpus-" + Guid.NewGuid().ToString("N");

    /// <summary>The variables by which a build finds the server.</summary>
    public static IEnumerable<(string Name, string Value)> Environment => [("UseSharedCompilation", "true"), ("SharedCompilationId", Pipe)];

    /// <summary>Ends the server if a build has started it.</summary>
    public static void Stop()
    {
        string server = Path.Combine(AssemblyMetadata.Value("Compiler"), "bincore", "VBCSCompiler.dll");
        using Process process = Process.Start("dotnet", ["exec", server, "-pipename:" + Pipe, "-shutdown"]);
        process.WaitForExit();
    }
}
