using System.Text.Json;

namespace Package.Tests.Support;

/// <summary>A built project and the call of the compiler that built it, which can be repeated under other conditions.</summary>
internal sealed class CompilerCall
{
    private readonly string _folder;
    private readonly string _compiler;
    private readonly string[] _arguments;

    private CompilerCall(string folder, string compiler, string[] arguments)
    {
        _folder = folder;
        _compiler = compiler;
        _arguments = arguments;
    }

    public IReadOnlyList<string> Arguments => _arguments;

    public byte[] Assembly => File.ReadAllBytes(Path.Combine(_folder, "obj", "Debug", Consumer.Framework, "app.dll"));

    public byte[] Symbols => File.ReadAllBytes(Path.Combine(_folder, "obj", "Debug", Consumer.Framework, "app.pdb"));

    /// <summary>Builds the app of a workspace.</summary>
    public static async Task<CompilerCall> BuildAsync(Workspace workspace)
    {
        string said = workspace.PathOf("call.json");
        (await workspace.BuildAsync(
            "app", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs", "-getProperty:RoslynTargetsPath", "-t:Build",
            "-getResultOutputFile:" + said)).Succeeded();
        using JsonDocument result = JsonDocument.Parse(await File.ReadAllTextAsync(said));
        return new(
            workspace.PathOf("app"),
            Path.Combine(result.RootElement.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!, "bincore", "csc.dll"),
            [
                .. result.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
                    .Select(item => item.GetProperty("Identity").GetString()!),
            ]);
    }

    /// <summary>Calls the compiler again, with its arguments changed.</summary>
    public async Task RunAgainAsync(
        IReadOnlyCollection<(string Name, string Value)> environment, Func<string[], IEnumerable<string>> change)
    {
        File.Delete(Path.Combine(_folder, "obj", "Debug", Consumer.Framework, "app.dll"));
        File.Delete(Path.Combine(_folder, "obj", "Debug", Consumer.Framework, "app.pdb"));
        (await Dotnet.StartAsync("dotnet", _folder, environment, ["exec", _compiler, .. change(_arguments)])).Succeeded();
    }
}
