using System.Diagnostics;
using System.Text;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus serve</c> as a process.</summary>
internal sealed class ServeProcess : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

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
