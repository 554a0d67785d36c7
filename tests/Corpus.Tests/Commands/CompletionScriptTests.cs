using TypedCorpus.App.Completion;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus completion</c>: the scripts, and bash with its one.</summary>
public sealed class CompletionScriptTests
{
    [Theory]
    [InlineData("bash", "complete -o default -F _corpus corpus\n")]
    [InlineData("zsh", "compdef _corpus corpus\n")]
    [InlineData("fish", "complete --command corpus ")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName corpus ")]
    public void Each_shell_has_a_script_that_asks_the_app(string shell, string registration)
    {
        AppRun run = App.Run("completion", shell);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(registration, run.Output, StringComparison.Ordinal);
        Assert.Contains("corpus complete ", run.Output, StringComparison.Ordinal);
        Assert.Contains(shell, CompletionScripts.Shells);
    }

    [Fact]
    public void Another_shell_is_wrong_use() => Assert.Equal(2, App.Run("completion", "cmd").ExitCode);

    [LinuxFact]
    public void Bash_replaces_the_word_at_the_cursor()
    {
        string[] lines =
        [
            "corpus rela",
            "corpus show \"Long Range Arena: A B",
            "corpus show 'nyströmf",
            @"corpus show Long\ Range\ Arena:\ A\ B",
            "corpus show Long Range Arena: A Bench",
            "corpus show zzz",
        ];
        string script = $$"""
            corpus() { '{{App.Dotnet}}' '{{App.Path}}' "$@"; }
            source <(corpus completion bash)
            for COMP_LINE in "$@"; do COMP_POINT=${#COMP_LINE}; _corpus; printf '%s\n' "${COMPREPLY[*]}"; done
            complete -p corpus
            """;
        AppRun run = App.Finish(App.Start("bash", ["--norc", "-c", script, "bash", .. lines]));

        Assert.Equal(
            [
                "related",
                "Long Range Arena: A Benchmark for Efficient Transformers",
                "Nyströmformer",
                // The colon begins another word for the completion.
                @"\ A\ Benchmark\ for\ Efficient\ Transformers",
                @"Benchmark\ for\ Efficient\ Transformers",
                "",
                "complete -o default -F _corpus corpus",
            ],
            run.Lines);
        Assert.Empty(run.Error);
    }

    [ShellFact("fish")]
    public void Fish_offers_what_the_app_answers()
    {
        const string Script = """
            function corpus; $argv_app $argv; end
            corpus completion fish | source
            complete -C 'corpus rela'
            complete -C 'corpus show "Long Range Arena: A B'
            """;
        AppRun run = App.Finish(App.Start(
            "fish", ["--no-config", "-c", $"set -g argv_app '{App.Dotnet}' '{App.Path}'\n{Script}"]));
        Assert.Equal(["related", "Long Range Arena: A Benchmark for Efficient Transformers"], run.Lines);
    }

    [ShellFact("zsh")]
    public void Zsh_reads_its_script()
    {
        AppRun run = App.Finish(App.Start("zsh", ["-f", "-c", $"zsh -n <('{App.Dotnet}' '{App.Path}' completion zsh)"]));
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("corpus show a:b", "a:bc", "bc")]
    [InlineData("corpus show \"a:b", "a:bc", "a:bc")]
    [InlineData("corpus show \"x", "x \"y\" $z", "x \\\"y\\\" \\$z")]
    [InlineData("corpus show 'it", "it's", @"it'\''s")]
    [InlineData("corpus show it", "it's (a) & b", @"it\'s\ \(a\)\ \&\ b")]
    [InlineData("corpus show --limit=1", "--limit=10", "10")]
    public void What_bash_would_take_for_its_own_is_escaped(string line, string completed, string reply) =>
        Assert.Equal(reply, BashLine.Parse(line).Reply(completed));

    [Theory]
    [InlineData("corpus", "corpus")]
    [InlineData("corpus ", "corpus|")]
    [InlineData("corpus  show \"a b\"c 'd \\e' f\\ g \"h\\\"i", "corpus|show|a bc|d \\e|f g|h\"i")]
    [InlineData("corpus show '' \\", "corpus|show||\\")]
    public void A_line_is_split_as_bash_does(string line, string words) =>
        Assert.Equal(words, string.Join('|', BashLine.Parse(line).Words));
}
