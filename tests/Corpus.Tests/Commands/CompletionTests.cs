using TypedCorpus.App.Commands;

namespace TypedCorpus.App.Tests.Commands;

/// <summary>The completions of a command line, as the scripts of the shells ask for them.</summary>
public sealed class CompletionTests
{
    private const string Id = "nystromformer-a-nystrom-based-algorithm-for-approximating-self-attention";

    private const string Title = "Nyströmformer: A Nyström-Based Algorithm for Approximating Self-Attention";

    [Theory]
    [InlineData("show")]
    [InlineData("related")]
    [InlineData("open")]
    [InlineData("export")]
    public void A_key_is_completed_to_ids_and_names(string command)
    {
        Assert.Equal([Id], Complete(command, "NYSTROM"));
        Assert.Equal(["Nyströmformer"], Complete(command, "nyströ"));
    }

    [Fact]
    public void More_than_a_word_is_completed_to_names_and_titles_too()
    {
        Assert.Equal([Title], Complete("show", "nyströmformer: a ny"));
        Assert.Equal([Title["Nyströmformer: A ".Length..]], Complete("show", "nyströmformer:", "a", "ny"));
        Assert.Contains("Range Arena: A Benchmark for Efficient Transformers", Complete("show", "long", "ra"));
    }

    [Fact]
    public void A_word_that_begins_none_is_completed_to_none()
    {
        Assert.Empty(Complete("show", "zzz"));
        // It is in the middle of many.
        Assert.Empty(Complete("show", "former"));
    }

    [Fact]
    public void Commands_and_options_are_completed_by_their_beginnings()
    {
        Assert.Equal(["related"], Complete("re"));
        Assert.Contains("serve", Complete(""));
        Assert.DoesNotContain("complete", Complete(""));
        Assert.Equal(["--limit"], Complete("search", "vision", "--lim"));
        Assert.Equal(["bibtex"], Complete("export", "--format", "bib"));
        Assert.Equal(["003_318eb2efcab70979.txt"], Complete("list", "--document", "003"));
        Assert.Equal(Papers.Documents.Select(document => document.Name), Complete("list", "--document", ""));
        // Files, which the shells complete themselves.
        Assert.Empty(Complete("check", ""));
    }

    [Fact]
    public void There_are_at_most_fifty()
    {
        Assert.Equal(KeyArgument.MaxCompletions, Complete("show", "").Length);
        Assert.Equal(KeyArgument.MaxCompletions, KeyArgument.Completions(Papers.All, [], "").Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_help_does_not_list_them() =>
        Assert.DoesNotContain(Id, App.Run("related", "--help").Output, StringComparison.Ordinal);

    private static string[] Complete(params string[] words)
    {
        AppRun run = App.Run(words is [.. var before, ""] ? ["complete", "--new-word", "--", .. before] : ["complete", "--", .. words]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Lines;
    }
}
