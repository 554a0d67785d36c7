using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Records;
using TypedCorpus.Generator.Reading.Tagged;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Tables;

/// <summary>Reads tables whose first row names the columns, with commas, semicolons, tabs or bars between cells.</summary>
internal sealed class TableReader : IDocumentReader
{
    private const int MaxRowsBeforeHeader = 8;

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    public IReadOnlyList<string> Extensions { get; } = [".csv", ".tsv", ".tab"];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        var papers = new RecordPapers(document, diagnostics);
        content = new(DocumentLayoutModel.Table, null, null, papers.Entries);
        bool isNamed = Extensions.Any(extension => document.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        if (FindHeader(document.Text, isNamed) is not { } header)
            return false;
        new TableRows(document, header, papers).Read(cancellation);
        return true;
    }

    /// <summary>The header is the first row with a title and another field of a paper; some services write lines before it.</summary>
    private static TableHeader? FindHeader(string text, bool isNamed)
    {
        int at = 0;
        for (int row = 0; row < (isNamed ? MaxRowsBeforeHeader : 1) && at < text.Length; row++)
        {
            foreach (char delimiter in Delimiters)
            {
                int end = at;
                if (new TableScanner(text, delimiter).Next(ref end) is not { } cells || cells.Cells.Count < 2)
                    continue;
                string[] names = [.. cells.Cells.Select(cell => WhiteSpace.Trim(cell.Text(text)))];
                if (TableHeader.Of(names, delimiter, end, isNamed) is { } header)
                    return header;
            }

            int newline = text.IndexOf('\n', at);
            at = newline < 0 ? text.Length : newline + 1;
        }

        return null;
    }
}

/// <summary>The header of a table.</summary>
/// <param name="Delimiter">What stands between cells.</param>
/// <param name="End">Where the rows begin.</param>
/// <param name="Tags">The tags of the columns.</param>
/// <param name="Fields">What the tags mean.</param>
/// <param name="Prepare">Completes the values of a row, and says what BibLaTeX calls its type.</param>
internal sealed record TableHeader(
    char Delimiter, int End, IReadOnlyList<string> Tags, FieldTable Fields, Func<PaperRecord, string> Prepare)
{
    /// <summary>Whether the service puts a period behind each title: PubMed, whose column "Journal/Book" no other has.</summary>
    public bool HasTitlePeriods { get; } = Tags.Contains("journal-book");

    public static TableHeader? Of(string[] names, char delimiter, int end, bool isNamed)
    {
        // The table of Web of Science has the tags of its tagged text.
        if (names[0].TrimStart('\uFEFF') == "PT" && names.Contains("TI") && names.Contains("UT"))
            return new(delimiter, end, ["PT", .. names.Skip(1)], WebOfScienceFormat.Table, new WebOfScienceFormat().Prepare);
        var columns = new TableColumns(names);
        bool isTable = columns.HasTitle && columns.Known > (isNamed ? 1 : 2);
        return isTable ? new(delimiter, end, columns.Tags, columns.Fields, TableTypes.Prepare) : null;
    }
}
