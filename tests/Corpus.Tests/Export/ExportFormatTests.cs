using System.Text.Json;
using TypedCorpus.Tests;

namespace TypedCorpus.App.Tests.Export;

/// <summary>The whole corpus in each format.</summary>
public sealed class ExportFormatTests(ExportFixture export) : IClassFixture<ExportFixture>
{
    [Fact]
    public void BibTeX_has_an_entry_for_each_paper()
    {
        string text = Export("bibtex");

        Assert.Equal(Ids(), text.Split('\n').Where(line => line.StartsWith('@')).Select(line => line["@misc{".Length..^1]));
        Assert.Equal(623, text.Split("\n\n").Length);
        Assert.All(text.Split("\n\n"), entry => Assert.True(Braces.AreBalanced(entry), entry));
        Assert.Contains("  title = {Nyströmformer: A Nyström-Based Algorithm for Approximating Self-Attention},\n", text, StringComparison.Ordinal);
        Assert.Contains("  url = {https://github.com/mlpen/Nystromformer},\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ris_has_a_record_for_each_paper()
    {
        string text = Export("ris");

        Assert.Empty(RisTagList.Violations(text));
        Assert.Equal(Ids(), text.Split("\r\n").Where(line => line.StartsWith("ID  - ", StringComparison.Ordinal)).Select(line => line["ID  - ".Length..]));
    }

    [Fact]
    public void Csl_json_is_an_array_with_an_item_for_each_paper()
    {
        JsonElement[] items = [.. JsonDocument.Parse(Export("csl-json")).RootElement.EnumerateArray()];

        Assert.Empty(items.SelectMany(CslSchema.Violations));
        Assert.Equal(Ids(), items.Select(item => item.GetProperty("id").GetString()));
        Assert.Equal(
            export.Papers.Select(paper => paper.GetProperty("abstract").GetString()),
            items.Select(item => item.TryGetProperty("abstract", out JsonElement text) ? text.GetString() : null));
    }

    [Fact]
    public void Markdown_is_a_list_with_a_line_for_each_paper()
    {
        string[] lines = Export("markdown").TrimEnd('\n').Split('\n');

        Assert.Equal(623, lines.Length);
        Assert.All(lines, line => Assert.Matches("^- \"(\\[.+\\]\\(https?://[^ ()]+\\)|.+)[.?!]?\"$", line));
    }

    private static string Export(string format)
    {
        AppRun run = App.Run("export", "--format", format);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        return run.Output;
    }

    private IEnumerable<string?> Ids() => export.Papers.Select(paper => paper.GetProperty("id").GetString());
}
