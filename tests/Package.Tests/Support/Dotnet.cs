using System.Diagnostics;

namespace Package.Tests.Support;

/// <summary>Runs a command to its end and keeps its output.</summary>
internal static class Dotnet
{
    // Generous, since the machine may be busy: it ends only what hangs.
    public static readonly TimeSpan Timeout = TimeSpan.FromMinutes(20);

    private const string NoServers = "MSBUILDDISABLENODEREUSE";

    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    public static Task<Output> RunAsync(string folder, params IEnumerable<string> arguments) =>
        StartAsync("dotnet", folder, arguments);

    /// <summary>Builds or publishes in a folder, with a server that other builds have warmed up.</summary>
    public static async Task<Output> BuildAsync(string folder, params IEnumerable<string> arguments)
    {
        using BuildServers.Lease server = BuildServers.Take();
        // A server ends when it is told to, but the nodes that it starts for other projects would stay.
        ProcessStartInfo start = Start("dotnet", folder, server.Environment, arguments.Append("-maxCpuCount:1"));
        start.Environment.Remove(NoServers);
        return await RunAsync(start);
    }

    /// <summary>Runs a program that was built or published.</summary>
    public static Task<Output> StartAsync(string program, string folder, params IEnumerable<string> arguments) =>
        StartAsync(program, folder, [], arguments);

    /// <summary>Runs a program with additional environment variables.</summary>
    public static Task<Output> StartAsync(
        string program, string folder, IReadOnlyCollection<(string Name, string Value)> environment, IEnumerable<string> arguments) =>
        RunAsync(Start(program, folder, environment, arguments));

    /// <summary>How a program is started, apart from the settings of this process.</summary>
    public static ProcessStartInfo Start(
        string program, string folder, IReadOnlyCollection<(string Name, string Value)> environment, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The settings of this process must not affect the builds of the consumers.
        string[] inherited = [.. start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase))];
        foreach (string name in inherited)
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        start.Environment["TMPDIR"] = TestFolder.Temporary;
        start.Environment[NoServers] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment.Remove("CI");
        foreach ((string name, string value) in CompilerServer.Environment.Concat(environment))
            start.Environment[name] = value;
        return start;
    }

    private static async Task<Output> RunAsync(ProcessStartInfo start)
    {
        // What reads its input is at its end at once, and does not wait for a terminal.
        start.RedirectStandardInput = true;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var timeout = new CancellationTokenSource(Timeout);
        Task<string> output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        Task<string> error = process.StandardError.ReadToEndAsync(timeout.Token);
        try
        {
            return new(string.Join('\n', await output, await error).TrimEnd(), await ExitCodeAsync(process, timeout.Token));
        }
        catch (OperationCanceledException cancelled)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{start.FileName} {string.Join(' ', start.ArgumentList)}' took more than {Timeout}.", cancelled);
        }
    }

    private static async Task<int> ExitCodeAsync(Process process, CancellationToken cancellation)
    {
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode;
    }
}

/// <summary>The output and the exit code of a command.</summary>
internal sealed record Output(string Text, int ExitCode)
{
    public IReadOnlyList<string> Lines => Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public Output Succeeded()
    {
        Assert.True(ExitCode == 0, Text);
        return this;
    }

    public Output Failed()
    {
        Assert.True(ExitCode != 0, Text);
        return this;
    }
}
