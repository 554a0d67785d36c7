namespace TypedCorpus.App.Output;

/// <summary>Writes rows for other programs: one per line, with tabs between the cells.</summary>
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
        // A title may contain a tab, which would begin another cell.
        foreach (char c in cell)
            writer.Write(c is '\t' or '\n' or '\r' ? ' ' : c);
    }
}
