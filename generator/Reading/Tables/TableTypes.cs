using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Reading.Json;
using TypedCorpus.Generator.Reading.Records;

namespace TypedCorpus.Generator.Reading.Tables;

/// <summary>Says what type of work a row is.</summary>
internal static class TableTypes
{
    private static readonly string[] JournalColumns = ["journal", "journal-title", "journal-book", "journal-ref", "journal-name"];

    public static string Prepare(PaperRecord record)
    {
        // A service may have the same names in several forms.
        record.KeepBest(RecordFields.Authors);
        foreach (RecordValue type in record.TakeInOrder(RecordFields.Type))
        {
            if (JsonTypes.Of(type.Text) is { } known)
                return known;
            if (ReferenceTypes.Of(type.Text) is var reference && reference != EntryTypes.Other)
                return reference;
        }

        if (record.Peek(static value => Array.IndexOf(JournalColumns, value.Tag) >= 0) is not null)
            return "article";
        return record.Peek(static value => value.Tag.StartsWith("conference", StringComparison.Ordinal) || value.Tag == "booktitle") is null
            ? "misc"
            : "inproceedings";
    }
}
