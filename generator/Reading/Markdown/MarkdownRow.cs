using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>Reads a row of a table: the title from the column that is named so, or from the first cell that has one.</summary>
internal static class MarkdownRow
{
    /// <summary>The entry of a row; null if all of its cells are empty.</summary>
    public static MarkdownEntry? Read(
        MarkdownBlock row, DocumentText document, DiagnosticBag diagnostics, IReadOnlyDictionary<string, string> references)
    {
        var texts = new List<ShownText>();
        foreach (TextExtent cell in MarkdownCells.Split(document.Text, row.Lines[0]))
            texts.Add(MarkdownScanner.Read(document.Text, [cell], references));
        int title = TitleCell(row.Columns, texts);
        if (title < 0)
            title = texts.FindIndex(static text => text.Length > 0 || text.Links.Count > 0);
        if (title < 0)
            return null;

        var entry = new MarkdownEntry(row, texts[title], document, diagnostics);
        for (int i = 0; i < texts.Count; i++)
        {
            if (i == title || (texts[i].Length == 0 && texts[i].Links.Count == 0))
                continue;
            string column = row.Columns is not null && i < row.Columns.Count ? row.Columns[i].Trim('*', ' ', '_') : "";
            entry.TakeCell(texts[i], FieldLabels.Of(column) ?? KindOf(column), column);
        }

        return entry;
    }

    private static int TitleCell(IReadOnlyList<string>? columns, List<ShownText> texts)
    {
        for (int i = 0; i < texts.Count && i < columns?.Count; i++)
        {
            if (FieldLabels.Of(columns[i].Trim('*', ' ', '_')) == FieldKind.Title && texts[i].Length > 0)
                return i;
        }

        // Without a column "Title", the cell whose title is marked best, and the longest among those.
        int best = -1;
        (TitleMark Mark, int Words) most = default;
        for (int i = 0; i < texts.Count; i++)
        {
            FoundTitle found = texts[i].Length == 0 ? default : TitleFinder.Find(texts[i], isCell: true);
            int words = found.Mark == TitleMark.None ? 0 : TitleFinder.WordCount(texts[i].Text, found.Range);
            TitleMark mark = found.Mark == TitleMark.Link && words < 2 ? TitleMark.Plain : found.Mark;
            if (words == 0 || (mark, Math.Min(words, 3)).CompareTo((most.Mark, Math.Min(most.Words, 3))) <= 0)
                continue;
            best = i;
            most = (mark, words);
        }

        return best;
    }

    /// <summary>The kind of a column that only tables have.</summary>
    private static FieldKind? KindOf(string column) => CaseFolding.Fold(column) switch
    {
        "description" or "contribution" or "contributions" or "main idea" or "abstract summary" => FieldKind.Abstract,
        "where" or "conf" or "conf." or "pub" or "pub." or "publication venue" or "journal/conference" => FieldKind.Venue,
        "time" or "when" or "release" or "pub. date" => FieldKind.Date,
        "area" or "task" or "tasks" or "topic" or "topics" or "keyword(s)" => FieldKind.Keywords,
        _ => null,
    };
}
