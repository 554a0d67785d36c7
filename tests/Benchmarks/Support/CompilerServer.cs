namespace Benchmarks.Support;

/// <summary>A compiler that stays between builds, of this benchmark's own; it ends with its use.</summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string _pipe = "typedcorpus-" + Guid.NewGuid().ToString("N");

    /// <summary>What makes a build use it, and start it where it is not there yet.</summary>
    public string[] Properties => ["-p:UseSharedCompilation=true", $"-p:SharedCompilationId={_pipe}"];

    public void Dispose()
    {
        string sdk = CommandLine.Run("dotnet", ["msbuild", Path.Combine(Options.Root(), "runtime", "TypedCorpus.csproj"), "-getProperty:RoslynTargetsPath"]).Lines[0];
        CommandLine.Run("dotnet", ["exec", Path.Combine(sdk, "bincore", "VBCSCompiler.dll"), "-pipename:" + _pipe, "-shutdown"]);
    }
}
