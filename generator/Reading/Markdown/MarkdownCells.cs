namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>Splits a row of a table at its bars.</summary>
internal static class MarkdownCells
{
    public static List<TextExtent> Split(string text, TextExtent row)
    {
        var cells = new List<TextExtent>();
        int start = text[row.Start] == '|' ? row.Start + 1 : row.Start;
        for (int i = start; i < row.End; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                cells.Add(new(start, i));
                start = i + 1;
            }
        }

        if (start < row.End)
            cells.Add(new(start, row.End));
        return cells;
    }
}
