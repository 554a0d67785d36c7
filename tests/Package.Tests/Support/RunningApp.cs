using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Package.Tests.Support;

/// <summary>A web app that was built or published, on a free port, with a client.</summary>
internal sealed partial class RunningApp : IDisposable
{
    private readonly Process _process;

    private RunningApp(Process process, Uri address)
    {
        _process = process;
        Client = new() { BaseAddress = address };
    }

    public HttpClient Client { get; }

    /// <summary>Starts a program in the folder of its project, and waits until it listens.</summary>
    public static async Task<RunningApp> StartAsync(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, [.. arguments, "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        Process process = Process.Start(start)!;
        var said = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (Listening().Match(line) is { Success: true } match)
            {
                // What it says from here on must not fill the pipe.
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, new(match.Groups["url"].Value));
            }
        }

        throw new InvalidOperationException($"'{program}' has ended:\n{string.Join('\n', said)}");
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (?<url>\S+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Listening();
}
