using System.Collections.Concurrent;
using System.Diagnostics;

namespace Package.Tests.Support;

/// <summary>
/// MSBuild servers for the builds of the tests: most of a small build's time is that MSBuild and NuGet start and are compiled.
/// They belong to this process and are not used by other builds on the machine.
/// </summary>
internal static class BuildServers
{
    // A server builds one thing at a time, so each build takes one that is idle, or a new one.
    private static readonly ConcurrentBag<string> Idle = [];

    private static readonly ConcurrentBag<string> All = [];

    /// <summary>Takes a server until it is returned.</summary>
    public static Lease Take()
    {
        if (!Idle.TryTake(out string? name))
            All.Add(name = "typedcorpus-" + Guid.NewGuid().ToString("N"));
        return new(name);
    }

    /// <summary>Ends the servers.</summary>
    public static void Stop()
    {
        Process[] stops = [.. All.Select(name =>
        {
            var start = new ProcessStartInfo("dotnet", ["build-server", "shutdown", "--msbuild"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            };
            // This process may have been told to leave no server behind, which would leave these.
            start.Environment.Remove("MSBUILDDISABLENODEREUSE");
            foreach ((string variable, string value) in Variables(name))
                start.Environment[variable] = value;
            return Process.Start(start)!;
        })];
        foreach (Process stop in stops)
        {
            using (stop)
                stop.WaitForExit();
        }
    }

    private static (string Name, string Value)[] Variables(string name) =>
        [("DOTNET_CLI_USE_MSBUILD_SERVER", "1"), ("MSBUILDNODEHANDSHAKESALT", name)];

    /// <summary>A server that one build uses.</summary>
    internal readonly struct Lease(string name) : IDisposable
    {
        /// <summary>The variables by which a build finds the server.</summary>
        public (string Name, string Value)[] Environment => Variables(name);

        public void Dispose() => Idle.Add(name);
    }
}
