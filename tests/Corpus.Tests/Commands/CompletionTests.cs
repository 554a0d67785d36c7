using System.Globalization;
using TypedCorpus.App.Commands;

namespace TypedCorpus.App.Tests.Commands;

/// <summary>The completions of a command line that a shell gets.</summary>
public sealed class CompletionTests
{
    private const string Id = "nystromformer-a-nystrom-based-algorithm-for-approximating-self-attention";

    [Theory]
    [InlineData("show")]
    [InlineData("related")]
    [InlineData("open")]
    [InlineData("export")]
    public void A_key_is_completed_to_ids_and_names(string command)
    {
        Assert.Equal([Id], Complete($"corpus {command} NYSTROM"));
        Assert.Equal(["Nyströmformer"], Complete($"corpus {command} nyströ"));
    }

    [Fact]
    public void A_word_that_begins_none_is_completed_to_none() => Assert.Equal([""], Complete("corpus show zzz"));

    [Fact]
    public void Commands_are_completed() => Assert.Contains("related", Complete("corpus re"));

    [Fact]
    public void There_are_at_most_fifty()
    {
        HashSet<string> keys = [.. Papers.All.Select(paper => paper.Id), .. Papers.All.Select(paper => paper.Name).OfType<string>()];
        string[] offered = [.. Complete("corpus show ").Where(keys.Contains)];

        Assert.Equal(KeyArgument.MaxCompletions, offered.Length);
        Assert.Equal(KeyArgument.MaxCompletions, KeyArgument.Completions(Papers.All, "").Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_help_does_not_list_them() =>
        Assert.DoesNotContain(Id, App.Run("related", "--help").Output, StringComparison.Ordinal);

    private static string[] Complete(string line)
    {
        AppRun run = App.Run(string.Create(CultureInfo.InvariantCulture, $"[suggest:{line.Length}]"), line);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        return [.. run.Output.TrimEnd('\n').Split('\n')];
    }
}
