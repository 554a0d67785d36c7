using System.Diagnostics;
using System.Text;
using TypedCorpus.App.Tests.Output;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus find</c> in a terminal, and without one.</summary>
public sealed class FindTests : IDisposable
{
    private const string Id = "nystromformer-a-nystrom-based-algorithm-for-approximating-self-attention";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-find-");

    public void Dispose() => _folder.Delete(recursive: true);

    [TerminalFact]
    public void The_chosen_paper_alone_goes_to_standard_output()
    {
        Assert.Equal((0, $"{Id}\n"), Find("find", "nystr\r"));
        (int exitCode, string citation) = Find("find 'long range' --format bibtex", "\r");
        Assert.Equal(0, exitCode);
        Assert.StartsWith("@", citation, StringComparison.Ordinal);
        Assert.Contains("{Long Range Arena", citation, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void Who_gives_up_gets_nothing()
    {
        Assert.Equal((130, ""), Find("find", "\e"));
        Assert.Equal((130, ""), Find("find", "\u0003"));
    }

    [Fact]
    public void Without_a_terminal_it_says_so()
    {
        AppRun run = App.Run("find");
        Assert.Equal((2, "", "corpus: find needs a terminal; 'corpus search' works without one.\n"), (run.ExitCode, run.Output, run.Error));
    }

    /// <summary>Types once the list is there.</summary>
    private (int ExitCode, string Output) Find(string command, string keys)
    {
        string file = Path.Combine(_folder.FullName, Path.GetRandomFileName());
        string line = $"stty cols 90 rows 30; exec '{App.Dotnet}' '{App.Path}' {command} > '{file}'";
        using Process process = App.Start(
            Terminal.Script, ["-qec", line, "/dev/null"], [("TERM", "xterm-256color"), ("SHELL", "/bin/sh")]);
        var screen = new StringBuilder();
        while (!screen.ToString().Contains(" of 623 papers", StringComparison.Ordinal) && process.StandardOutput.Read() is >= 0 and var c)
            screen.Append((char)c);
        process.StandardInput.Write(keys);
        process.StandardInput.Flush();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, File.ReadAllText(file));
    }
}
