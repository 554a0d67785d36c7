using TypedCorpus.Generator.Compiling.KeyPhrases;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>Writes the key phrases of each paper and of each document.</summary>
internal static class TermTables
{
    public static (byte[] Papers, byte[] Documents) Build(
        CorpusModel corpus, TermBags bags, CancellationToken cancellation)
    {
        var counts = new PhraseCounts(corpus, bags, cancellation);
        return (Papers(counts, cancellation), Documents(corpus, counts, cancellation));
    }

    private static byte[] Papers(PhraseCounts counts, CancellationToken cancellation)
    {
        var table = new PackedTableWriter(TermLayout.PaperColumns);
        var keyPhrases = new PaperKeyPhrases(counts);
        int[] row = new int[TermLayout.PaperColumns];
        for (int paper = 0; paper < counts.PaperCount; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            Array.Clear(row, 0, row.Length);
            PhraseSlice[] slices = keyPhrases.Of(paper);
            for (int i = 0; i < slices.Length; i++)
            {
                row[TermLayout.StartColumn(i)] = slices[i].Start;
                row[TermLayout.LengthColumn(i)] = slices[i].Length;
            }

            table.Add(row);
        }

        return table.ToBytes();
    }

    private static byte[] Documents(CorpusModel corpus, PhraseCounts counts, CancellationToken cancellation)
    {
        var table = new PackedTableWriter(DocumentTermColumns.Count);
        var keyPhrases = new DocumentKeyPhrases(counts, cancellation);
        List<int>[] documents = DocumentKeyPhrases.PapersByDocument(corpus);
        for (int document = 0; document < documents.Length; document++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (PhraseSlice slice in keyPhrases.Of(documents[document]))
                table.Add(document, slice.Paper, slice.Start, slice.Length);
        }

        return table.ToBytes();
    }
}
