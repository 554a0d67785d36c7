using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.Keys;

/// <summary>Writes the records of all keys that the corpus finds, for its attribute.</summary>
internal static class KeyRecords
{
    public static string Of(EquatableArray<PaperModel> papers, CancellationToken cancellation)
    {
        var records = new List<ulong>();
        foreach (PaperKey key in PaperKeys.Of(papers, cancellation))
            records.Add(KeyRecord.Of(key.Text.AsSpan(), Math.Min(key.Paper, KeyRecord.NoPaper)));
        records.Sort();

        char[] text = new char[records.Count * KeyRecord.Length];
        int length = 0;
        for (int i = 0; i < records.Count; i++)
        {
            // Two keys with one hash are one record, which leads to neither paper.
            ulong record = records[i];
            while (i + 1 < records.Count && KeyRecord.HashOf(records[i + 1]) == KeyRecord.HashOf(record))
                record = KeyRecord.WithoutPaper(records[i++]);
            KeyRecord.Write(text.AsSpan(length, KeyRecord.Length), record);
            length += KeyRecord.Length;
        }

        return new(text, 0, length);
    }
}
