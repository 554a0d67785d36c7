namespace TypedCorpus.App.Output;

/// <summary>Rows for other programs: a line each, with tabs between the cells.</summary>
internal static class TabSeparated
{
    public static void WriteRow(TextWriter writer, params ReadOnlySpan<string> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                writer.Write('\t');
            WriteCell(writer, cells[i]);
        }

        writer.Write('\n');
    }

    private static void WriteCell(TextWriter writer, string cell)
    {
        // A document may have a tab in a title; in a row it would begin a cell.
        foreach (char c in cell)
            writer.Write(c is '\t' or '\n' or '\r' ? ' ' : c);
    }
}
