using System.Diagnostics;

namespace Benchmarks.Support;

/// <summary>Runs a program to its end.</summary>
internal static class CommandLine
{
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="watch">Called with the program's id every few milliseconds while it runs.</param>
    public static CommandResult Run(string program, IEnumerable<string> arguments, Action<int>? watch = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (watch is null)
        {
            process.WaitForExit();
        }
        else
        {
            while (!process.WaitForExit(10))
                watch(process.Id);
        }

        double milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return new(process.ExitCode == 0, output.Result + errors.Result, milliseconds);
    }
}

/// <summary>Whether a program succeeded, what it wrote and how long it ran.</summary>
internal sealed record CommandResult(bool Succeeded, string Output, double Milliseconds)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.TrimEntries);

    /// <summary>The first error of a build, or the first line of the output if it has none.</summary>
    public string FirstError =>
        Array.Find(Lines, line => line.Contains("error", StringComparison.Ordinal)) ?? Array.Find(Lines, line => line.Length > 0) ?? "";
}

/// <summary>A folder that is deleted when it is disposed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("typed-corpus-").FullName;

    /// <summary>The path of a file or folder in it.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
