using System.Globalization;

namespace Benchmarks.Support;

/// <summary>A table in Markdown: the first column is text, the others are numbers.</summary>
internal sealed class MarkdownTable(params string[] header)
{
    private readonly List<string[]> _rows = [header];

    public void Add(params string[] row) => _rows.Add(row);

    public void Write(TextWriter writer)
    {
        int[] widths = [.. header.Select((_, column) => _rows.Max(row => row[column].Length))];
        WriteRow(writer, widths, header);
        writer.WriteLine("|" + string.Join('|', widths.Select((width, i) => new string('-', width + 1) + (i == 0 ? '-' : ':'))) + "|");
        foreach (string[] row in _rows.Skip(1))
            WriteRow(writer, widths, row);
    }

    private static void WriteRow(TextWriter writer, int[] widths, string[] row) =>
        writer.WriteLine(
            "| " + string.Join(" | ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))) + " |");
}

/// <summary>Writes numbers in the invariant culture.</summary>
internal static class Number
{
    public static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
