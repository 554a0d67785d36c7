using System.Diagnostics;
using System.Runtime.InteropServices;
using TypedCorpus;

namespace Benchmarks.Support;

/// <summary>The explorer, published as users get it, and its contender with a database of the same papers.</summary>
internal sealed class ServedPrograms
{
    private ServedPrograms(TemporaryFolder folder)
    {
        Explorer = Path.Combine(folder["explorer"], "corpus");
        Sqlite = Path.Combine(folder["sqlite"], "SqliteServer");
        Database = folder["papers.db"];
    }

    public string Explorer { get; }

    public string Sqlite { get; }

    public string Database { get; }

    /// <summary>Publishes both; prints the error and returns null if that fails.</summary>
    public static ServedPrograms? Publish(TemporaryFolder folder, PaperCorpus papers)
    {
        string benchmarks = Checkout.PathOf("tests", "Benchmarks", "SqliteServer", "SqliteServer.csproj");
        if (!Publish(folder, Checkout.PathOf("corpus", "Corpus.csproj"), "explorer")
            || !Publish(folder, benchmarks, "sqlite", "--self-contained", "false", "-p:PublishReadyToRun=true"))
            return null;
        var programs = new ServedPrograms(folder);
        SqliteIndex.WriteFile(programs.Database, papers);
        return programs;
    }

    private static bool Publish(TemporaryFolder folder, string project, string name, params string[] options)
    {
        CommandResult result = CommandLine.Run("dotnet",
        [
            "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder[name],
            "--artifacts-path", folder["artifacts"], "-nodeReuse:false", "-p:UseSharedCompilation=false", .. options,
        ]);
        if (!result.Succeeded)
            Console.WriteLine($"{name} could not be published: {result.FirstError}\n");
        return result.Succeeded;
    }
}

/// <summary>A program that serves on a local port, which it prints in its first line.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>The working set in MB.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / (double)(1 << 20);
        }
    }

    public static ServerProcess Start(string program, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        string line = process.StandardOutput.ReadLine() ?? "";
        string address = Array.Find(line.Split(' '), word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"{program} did not start: {line}");
        return new(process, new(address));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
