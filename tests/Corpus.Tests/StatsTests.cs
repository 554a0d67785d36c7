using System.Globalization;

namespace TypedCorpus.App.Tests;

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
                CultureInfo.InvariantCulture, $"document\t{file.Name}\t{facts[i]}\t{entries[i]}\t{file.Length}")),
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
}
