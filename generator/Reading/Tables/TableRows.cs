using System.Globalization;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Records;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Tables;

/// <summary>Makes a paper of each row, and reports rows whose cells are not those of the header.</summary>
internal sealed class TableRows(DocumentText document, TableHeader header, RecordPapers papers)
{
    private readonly string _text = document.Text;
    private readonly TableScanner _scanner = new(document.Text, header.Delimiter);

    public void Read(CancellationToken cancellation)
    {
        // A quote that is not closed takes the rows behind it along; they are read again, but not for ever.
        int again = 2 * _text.Length;
        int at = header.End;
        for (int start = at; _scanner.Next(ref at) is { } row; start = at)
        {
            cancellation.ThrowIfCancellationRequested();
            if (row.IsBlank(_text))
                continue;
            if (Fits(row))
            {
                PaperRecord record = Record(row);
                papers.Add(record, header.Prepare(record));
                continue;
            }

            int end = row.End;
            if (row.HasSeveralLines && again > row.End - row.Start)
            {
                again -= row.End - row.Start;
                end = _text.IndexOf('\n', start);
                at = end + 1;
            }

            papers.AddBroken(row.Start, end, row.Cells.Any(static cell => cell.IsOpen) ? "a quote is not closed" : Count(row));
        }
    }

    private string Count(TableRow row) =>
        string.Format(CultureInfo.InvariantCulture, "it has {0} cells, not {1}", row.Cells.Count, header.Tags.Count);

    /// <summary>Whether a row has as many cells as the header; empty ones at the end do not count.</summary>
    private bool Fits(TableRow row)
    {
        if (row.Cells.Any(static cell => cell.IsOpen))
            return false;
        if (row.Cells.Count == header.Tags.Count)
            return true;
        return row.Cells.Count > header.Tags.Count
            && row.Cells.Skip(header.Tags.Count).All(cell => WhiteSpace.IsBlank(cell.Text(_text)));
    }

    private PaperRecord Record(TableRow row)
    {
        var record = new PaperRecord(header.Fields, document.LineNumberAt(row.Start), row.Start, row.End)
        {
            HasTitlePeriod = header.HasTitlePeriods,
        };
        for (int i = 0; i < header.Tags.Count; i++)
        {
            TableCell cell = row.Cells[i];
            string text = cell.Text(_text);
            if (!NoValue.Is(text))
                record.Add(Value(header.Tags[i], cell, Markup.Strip(text)));
        }

        return record;
    }

    /// <summary>Python prints a list of texts so: <c>['gates', 'rivers']</c>.</summary>
    private static string WithoutBrackets(string text)
    {
        string list = WhiteSpace.Trim(text);
        bool isPrinted = list.Length > 4 && list[0] == '[' && list[1] is '\'' or '"' && list[list.Length - 1] == ']';
        return isPrinted ? list.Substring(2, list.Length - 4).Replace("', '", ";").Replace("\", \"", ";") : list;
    }

    private RecordValue Value(string tag, TableCell cell, string text)
    {
        bool isList = header.Fields.Gives(RecordFields.Keywords, tag) || header.Fields.Gives(RecordFields.Categories, tag);
        if (isList && KeywordList.Split(WithoutBrackets(text)) is { Count: > 0 } items)
        {
            var value = new RecordValue(tag, cell.Start, cell.End, items[0]) { HasItemLines = true };
            for (int i = 1; i < items.Count; i++)
                value.Continue(items[i], cell.End);
            return value;
        }

        bool areNames = header.Fields.Gives(RecordFields.Authors, tag) || header.Fields.Gives("editor", tag);
        return new(tag, cell.Start, cell.End, text) { IsNameList = areNames };
    }
}
