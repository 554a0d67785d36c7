using System.Globalization;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus stats</c> in a pipe.</summary>
public sealed class StatsTests
{
    [Fact]
    public void Documents_and_totals_are_those_of_the_files()
    {
        FileInfo[] files =
        [
            .. new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "documents")).GetFiles()
                .OrderBy(file => file.Name, StringComparer.Ordinal),
        ];
        int[] entries = [119, 119, 245, 190, 45];
        string[] facts =
        [
            .. Enumerable.Repeat("compact listing\t\t", 4),
            "spaced listing\tAK and the research community\tMar 12",
        ];
        string[] expected =
        [
            .. files.Select((file, i) => string.Create(
                CultureInfo.InvariantCulture, $"document\t{file.Name}\t{facts[i]}\t{entries[i]}\t{file.Length}\t{Papers.Documents[i].Title}")),
            "documents\t5",
            "entries\t718",
            "papers\t623",
            "papers in more than one document\t76",
            string.Create(CultureInfo.InvariantCulture, $"bytes\t{files.Sum(file => file.Length)}"),
        ];

        AppRun run = App.Run("stats");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(expected, run.Lines);
    }

    [Fact]
    public void The_static_data_stays_within_its_budget()
    {
        Dictionary<string, (int Bytes, double Share)> sections = App.Run("stats", "--image").Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .ToDictionary(
                cells => cells[0],
                cells => (int.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[3].Split(' ')[0], CultureInfo.InvariantCulture)),
                StringComparer.Ordinal);
        double Share(params string[] names) => names.Sum(name => sections[name].Share);

        // In relation to the documents: the search index, then with related papers and lookup, then with texts that LaTeX changes.
        Assert.InRange(Share("Terms", "Postings", "FieldNorms"), 10, 15);
        Assert.InRange(Share("Terms", "Postings", "FieldNorms", "Related", "PaperKeyPhrases", "DocumentKeyPhrases", "Keys", "Titles"), 15, 25);
        Assert.InRange(sections["all"].Share, 20, 32);
        Assert.Equal(sections["all"].Bytes, sections.Where(section => section.Key != "all").Sum(section => section.Value.Bytes));
    }
}
