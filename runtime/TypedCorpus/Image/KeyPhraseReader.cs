using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>Reads the key phrases of a paper and of a document.</summary>
internal static class KeyPhraseReader
{
    public static string[] OfPaper(CorpusData data, int paper)
    {
        PackedTable table = data.PaperKeyPhrases;
        var terms = new List<string>(KeyPhraseLayout.PaperMaxCount);
        for (int i = 0; i < KeyPhraseLayout.PaperMaxCount && table[paper, KeyPhraseLayout.LengthColumn(i)] is > 0 and int length; i++)
            terms.Add(Slice(data, paper, table[paper, KeyPhraseLayout.StartColumn(i)], length));
        return [.. terms];
    }

    public static string[] OfDocument(CorpusData data, int document)
    {
        PackedTable table = data.DocumentKeyPhrases;
        var terms = new List<string>();
        int row = table.LowerBound(DocumentKeyPhraseColumns.Document, document);
        for (; row < table.RowCount && table[row, DocumentKeyPhraseColumns.Document] == document; row++)
        {
            terms.Add(Slice(
                data,
                table[row, DocumentKeyPhraseColumns.Paper],
                table[row, DocumentKeyPhraseColumns.Start],
                table[row, DocumentKeyPhraseColumns.Length]));
        }

        return [.. terms];
    }

    private static string Slice(CorpusData data, int paper, int start, int length)
    {
        var reader = new PaperReader(data, paper);
        ReadOnlySpan<byte> title = reader.Title;
        return Utf8Strings.Make(start < title.Length
            ? data.Slice(title, start, length)
            : data.Slice(reader.Abstract, start - title.Length, length));
    }
}
