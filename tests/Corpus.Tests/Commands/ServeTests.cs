using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TypedCorpus.App.Serving;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus serve</c>.</summary>
public sealed class ServeTests
{
    [LinuxFact]
    public Task It_says_where_it_is_and_ends_when_it_is_told_to() => AssertServes("TERM");

    [LinuxFact]
    public Task It_ends_at_control_C() => AssertServes("INT");

    [LinuxFact]
    public async Task The_folder_and_the_environment_are_for_other_servers()
    {
        string folder = Directory.CreateTempSubdirectory("corpus-serve-").FullName;
        try
        {
            const string Settings = """
                { "Urls": "http://127.0.0.1:1", "AllowedHosts": "example.org", "Kestrel": { "Endpoints": { "Http": { "Url": "http://127.0.0.1:1" } } } }
                """;
            await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), Settings);
            await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.Development.json"), Settings);
            Directory.CreateDirectory(Path.Combine(folder, "wwwroot"));
            await File.WriteAllTextAsync(Path.Combine(folder, "wwwroot", "index.html"), "not this");

            await AssertServes("TERM", folder,
                ("ASPNETCORE_URLS", "http://127.0.0.1:1"), ("ASPNETCORE_HTTP_PORTS", "1"), ("URLS", "http://127.0.0.1:1"),
                ("ASPNETCORE_ENVIRONMENT", "Development"), ("DOTNET_ENVIRONMENT", "Development"),
                ("Kestrel__Endpoints__Http__Url", "http://127.0.0.1:1"), ("AllowedHosts", "example.org"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_port_in_use_is_one_clear_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        int port = ((IPEndPoint)other.LocalEndpoint).Port;

        AppRun run = App.Run("serve", "--port", $"{port}");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Matches(
            $"""^corpus: cannot listen on 127\.0\.0\.1:{port}: [^\n]*in use[^\n]*\. Choose another port with --port, or any free port with --port 0\.\n$""",
            run.Error);
    }

    [Fact]
    public void An_address_of_another_machine_is_one_clear_line()
    {
        AppRun run = App.Run("serve", "--port", "0", "--address", "192.0.2.1");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Matches("""^corpus: cannot listen on 192\.0\.2\.1:0: [^\n]+\n$""", run.Error);
    }

    [Theory]
    [InlineData("--port must be from 0 to 65535.", "--port", "-1")]
    [InlineData("--port must be from 0 to 65535.", "--port", "65536")]
    [InlineData("--rate must be at least 1.", "--rate", "0")]
    [InlineData("--address must be an IP address; 'localhost' is not one.", "--address", "localhost")]
    public void A_wrong_value_is_one_clear_line(string message, params string[] args)
    {
        AppRun run = App.Run(["serve", .. args]);

        Assert.Equal((2, "", $"corpus: {message}\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_port_that_is_no_number_is_refused()
    {
        AppRun run = App.Run("serve", "--port", "http");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("'http'", run.Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void Too_few_open_files_are_one_clear_line()
    {
        AppRun run = App.Finish(App.Start("bash", ["-c", "ulimit -n 64; exec \"$0\" \"$1\" serve --port 0", App.Dotnet, App.Path]));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("corpus: a server needs 256 open files, and the limit is 64. Raise it with 'ulimit -n 1024'.\n", run.Error);
    }

    [Fact]
    public async Task It_waits_two_seconds_for_open_connections_at_most()
    {
        await using WebApplication app = ExplorerServer.Create(new(Papers.All, new()), new(IPAddress.Loopback, 0), new());

        Assert.Equal(TimeSpan.FromSeconds(2), app.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout);
    }

    private static async Task AssertServes(string signal, string? folder = null, params (string Name, string Value)[] environment)
    {
        using var serve = new ServeProcess(["--port", "0"], folder, environment);
        string line = await serve.FirstLine();
        Assert.StartsWith("623 papers at http://127.0.0.1:", line, StringComparison.Ordinal);
        Assert.EndsWith(" (press Ctrl+C to stop)", line, StringComparison.Ordinal);

        // Its connection stays open while the server ends.
        using var client = new HttpClient { BaseAddress = new(line.Split(' ')[3]) };
        Assert.Contains("Papers", await client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/index.html")).StatusCode);

        AppRun run = await serve.End(signal);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }
}

/// <summary><c>corpus serve</c> as a process.</summary>
internal sealed class ServeProcess : IDisposable
{
    // Only ends a test that hangs: a busy machine takes its time.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly StringBuilder _error = new();

    public ServeProcess(string[] args, string? folder = null, params (string Name, string Value)[] environment)
    {
        string[] command = [App.Dotnet, App.Path, "serve", .. args];
        // A background process of a shell ignores Ctrl+C, and so do its children.
        if (OperatingSystem.IsLinux())
            command = ["env", "--default-signal=INT", .. command];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) => _error.Append(line.Data is null ? "" : $"{line.Data}\n");
        _process.BeginErrorReadLine();
    }

    /// <summary>Reads the line that states the URL.</summary>
    public async Task<string> FirstLine() => await _process.StandardOutput.ReadLineAsync().WaitAsync(Longest) ?? "";

    /// <summary>Sends a signal, and waits for the process to end.</summary>
    /// <returns>The exit code, the output after the first line, and the errors.</returns>
    public async Task<AppRun> End(string signal)
    {
        using (Process kill = Process.Start("kill", ["-s", signal, $"{_process.Id}"]))
            await kill.WaitForExitAsync();
        string output = await _process.StandardOutput.ReadToEndAsync().WaitAsync(Longest);
        await _process.WaitForExitAsync().WaitAsync(Longest);
        return new(_process.ExitCode, output, _error.ToString());
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
