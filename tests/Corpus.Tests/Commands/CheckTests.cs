using System.Text.Json;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus check</c>: what is wrong with documents, and where.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly DocumentFolder _folder = new();

    private string Odd => _folder.Write("odd.bib", DocumentFolder.Bib.Replace("{2017}", "{20x17}", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_message_has_its_place_and_the_line_with_a_mark()
    {
        AppRun run = _folder.Run("check", Odd);

        Assert.Equal((0, "0 errors and 1 warning in 1 document.\n"), (run.ExitCode, run.Error));
        Assert.Matches(@"odd\.bib\(4,\d+\): warning TC\d{4}: .*20x17", run.Lines[0]);
        Assert.Equal("      year = {20x17},", run.Lines[1]);
        Assert.StartsWith("20x17", run.Lines[1][run.Lines[2].IndexOf('^', StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_without_fault_are_told_so()
    {
        AppRun run = _folder.Run("check", "--documents", _folder.Write("refs.bib", DocumentFolder.Bib));
        Assert.Equal((0, "", "0 errors and 0 warnings in 1 document.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void An_error_is_a_failure()
    {
        AppRun run = _folder.Run("check", Odd, _folder.Write("latin.bib", [.. "@book{a, title = {Caf\u00e9}}".Select(c => (byte)c)]));
        Assert.Equal((1, "1 error and 1 warning in 2 documents.\n"), (run.ExitCode, run.Error));
        Assert.Matches(@"latin\.bib\(1,\d+\): error TC\d{4}: ", run.Output);
    }

    [Fact]
    public void Sarif_has_the_place()
    {
        AppRun run = _folder.Run("check", Odd, "--format", "sarif");

        using var log = JsonDocument.Parse(run.Output);
        JsonElement sarif = log.RootElement.GetProperty("runs")[0];
        JsonElement result = Assert.Single(sarif.GetProperty("results").EnumerateArray());
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        JsonElement rule = Assert.Single(sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());
        Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
        Assert.EndsWith("/odd.bib", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(4, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("  year = {20x17},", place.GetProperty("region").GetProperty("snippet").GetProperty("text").GetString());
    }

    [Fact]
    public void A_workflow_of_GitHub_gets_its_command_even_for_hostile_names()
    {
        string odd = _folder.Write("a,b 100%.bib", File.ReadAllText(Odd));
        AppRun run = _folder.Run("check", odd, "--format", "github");
        Assert.Matches(@"^::warning file=[^,]*a%2Cb 100%25\.bib,line=4,col=\d+,title=TC\d{4}::.*20x17", Assert.Single(run.Lines));
    }

    [Fact]
    public void Signs_that_command_a_terminal_do_not_reach_it()
    {
        string odd = File.ReadAllText(Odd).Replace("{20x17},", "{20x17}, note = {\u001b[31mred\u202e},", StringComparison.Ordinal);
        AppRun run = _folder.Run("check", _folder.Write("hostile.bib", odd));
        Assert.Contains("[31mred", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\u202e', run.Output);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("convert", "--to", "ris")]
    [InlineData("compile", "-o", "Refs.dll")]
    public void Without_documents_it_is_wrong_use(params string[] args)
    {
        AppRun run = _folder.Run(args);
        Assert.Equal((2, "", "corpus: name the documents: files, folders or globs.\n"), (run.ExitCode, run.Output, run.Error));
    }
}
