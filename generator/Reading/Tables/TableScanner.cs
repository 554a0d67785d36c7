using System.Runtime.CompilerServices;
using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Tables;

/// <summary>A cell: the range of its content, and whether it stood between quotes.</summary>
internal readonly record struct TableCell(int Start, int End, bool IsQuoted)
{
    /// <summary>Whether the cell begins with a quote that is not closed.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The text of the cell; within quotes, two are one.</summary>
    public string Text(string text)
    {
        string raw = text.Substring(Start, End - Start);
        return IsQuoted && raw.IndexOf('"') >= 0 ? new StringBuilder(raw).Replace("\"\"", "\"").ToString() : raw;
    }
}

/// <summary>A row: its range without the end of the line, and its cells.</summary>
internal sealed record TableRow(int Start, int End, IReadOnlyList<TableCell> Cells)
{
    /// <summary>Whether the row goes on behind the end of a line, within quotes.</summary>
    public bool HasSeveralLines { get; init; }

    public bool IsBlank(string text) => Cells.All(cell => WhiteSpace.IsBlank(text.Substring(cell.Start, cell.End - cell.Start)));
}

/// <summary>
/// Reads the rows of a table by RFC 4180: cells between delimiters, in quotes where they contain one, a quote or a line end.
/// </summary>
internal sealed class TableScanner(string text, char delimiter)
{
    /// <summary>From here on, no quote is closed.</summary>
    private int _unclosedFrom = int.MaxValue;

    /// <summary>Reads the row at a position, and moves behind it; null at the end.</summary>
    public TableRow? Next(ref int at)
    {
        if (at >= text.Length)
            return null;
        int start = at;
        var cells = new List<TableCell>();
        bool hasSeveralLines = false;
        while (true)
        {
            TableCell cell = Cell(ref at);
            cells.Add(cell);
            hasSeveralLines |= cell.IsQuoted && text.IndexOf('\n', cell.Start, cell.End - cell.Start) >= 0;
            if (at < text.Length && text[at] == delimiter)
            {
                at++;
                continue;
            }

            int end = at;
            if (at < text.Length && text[at] == '\r')
                at++;
            if (at < text.Length && text[at] == '\n')
                at++;
            return new(start, end, cells) { HasSeveralLines = hasSeveralLines };
        }
    }

    /// <summary>Reads a cell, up to the delimiter or the end of the line behind it.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    private TableCell Cell(ref int at)
    {
        int start = at;
        while (start < text.Length && text[start] is ' ' or '\uFEFF')
            start++;
        if (start < text.Length && text[start] == '"' && Close(start + 1) is var close && close >= 0)
        {
            at = EndOfCell(close + 1);
            return new(start + 1, close, IsQuoted: true);
        }

        at = EndOfCell(at);
        start = Math.Min(start, at);
        return new(start, at, IsQuoted: false) { IsOpen = start < at && text[start] == '"' };
    }

    /// <summary>The quote that closes a cell: one that a delimiter or the end of a line follows; −1 if there is none.</summary>
    private int Close(int at)
    {
        if (at > _unclosedFrom)
            return -1;
        for (int quote = text.IndexOf('"', at); quote >= 0; quote = text.IndexOf('"', quote + 1))
        {
            if (quote + 1 < text.Length && text[quote + 1] == '"')
                quote++;
            else if (EndsCell(quote + 1))
                return quote;
            else if (BeginsCell(quote))
                return -1;
        }

        _unclosedFrom = at;
        return -1;
    }

    /// <summary>Whether a quote begins a cell, so that the one before it has lost its end.</summary>
    private bool BeginsCell(int quote)
    {
        int before = quote - 1;
        while (before > 0 && text[before] == ' ')
            before--;
        return text[before] == '\n' || text[before] == delimiter;
    }

    private bool EndsCell(int at)
    {
        while (at < text.Length && text[at] == ' ' && delimiter != ' ')
            at++;
        return at >= text.Length || text[at] == delimiter || text[at] == '\n'
            || (text[at] == '\r' && (at + 1 >= text.Length || text[at + 1] == '\n'));
    }

    private int EndOfCell(int at)
    {
        while (at < text.Length && text[at] != delimiter && text[at] != '\n'
            && !(text[at] == '\r' && (at + 1 >= text.Length || text[at + 1] == '\n')))
            at++;
        return at;
    }
}
