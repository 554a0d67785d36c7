using System.Globalization;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus list</c> in a pipe.</summary>
public sealed class ListTests
{
    private static readonly string[] DocumentNames = [.. Oracle.Entries.Select(entry => entry.Document).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void All_papers_are_listed_in_corpus_order_with_whole_titles()
    {
        AppRun run = App.Run("list");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(
            Oracle.Entries.Select(entry => entry.Title).Distinct(StringComparer.Ordinal),
            run.Lines.Select(line => line.Split('\t')[1]));
    }

    [Theory]
    [InlineData("002_8a4617d4f0c3d6bb.txt")]
    [InlineData("002_8A4617D4F0C3D6BB")]
    [InlineData("002")]
    public void A_document_is_listed_by_rank_and_found_by_name_or_beginning(string name)
    {
        AppRun run = App.Run("list", "--document", name);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            Oracle.Entries
                .Where(entry => entry.Document == "002_8a4617d4f0c3d6bb.txt")
                .Select(entry => (entry.Rank.ToString(CultureInfo.InvariantCulture), entry.Title)),
            run.Lines.Select(line => line.Split('\t')).Select(cells => (cells[0], cells[2])));
    }

    [Fact]
    public void An_unknown_document_is_an_error_that_names_the_documents()
    {
        AppRun run = App.Run("list", "--document", "nope");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("corpus: there is no document 'nope'.", run.Error, StringComparison.Ordinal);
        Assert.All(DocumentNames, name => Assert.Contains(name, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_beginning_of_several_documents_is_an_error_that_names_them()
    {
        AppRun run = App.Run("list", "--document", "00");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("corpus: several documents begin with '00':", run.Error, StringComparison.Ordinal);
        Assert.All(DocumentNames, name => Assert.Contains(name, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_is_cut_at_the_limit()
    {
        Assert.Equal(App.Run("list").Lines[..2], App.Run("list", "-n", "2").Lines);
        Assert.Equal(App.Run("list", "-d", "004").Lines[..2], App.Run("list", "-d", "004", "--limit", "2").Lines);
        AppRun none = App.Run("list", "--limit", "0");
        Assert.Equal((2, "", "corpus: --limit must be 1 or more.\n"), (none.ExitCode, none.Output, none.Error));
    }

    [Fact]
    public void Json_has_the_number_of_all_papers()
    {
        string id = App.Run("list", "--limit", "1").Lines[0].Split('\t')[0];
        Assert.StartsWith($$"""{"total":623,"count":1,"papers":[{"id":"{{id}}","title":""", App.Run("list", "-n", "1", "--json").Output, StringComparison.Ordinal);
        Assert.StartsWith("""{"total":45,"count":1,"papers":[{"rank":1,"line":""", App.Run("list", "-d", "004", "-n", "1", "--json").Output, StringComparison.Ordinal);
    }
}
