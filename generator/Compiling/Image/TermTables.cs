using TypedCorpus.Generator.Compiling.KeyPhrases;
using TypedCorpus.Generator.Compiling.Related;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>
/// Writes the tables that come from the terms of the papers: related papers, and the key phrases of papers and documents.
/// </summary>
internal static class TermTables
{
    public static void WriteRelated(CompiledImage image, TermBags bags, CancellationToken cancellation)
    {
        var table = new PackedTableWriter(ImageSection.Related);
        foreach (Neighbour[] neighbours in RelatedPapers.Of(bags, cancellation))
        {
            Span<int> row = table.AddRow();
            for (int i = 0; i < neighbours.Length; i++)
            {
                row[RelatedLayout.PaperColumn(i)] = neighbours[i].Paper;
                row[RelatedLayout.SimilarityColumn(i)] = Quantize(neighbours[i].Similarity);
            }
        }

        table.WriteTo(image);
    }

    public static void WriteKeyPhrases(CompiledImage image, CorpusModel corpus, TermBags bags, CancellationToken cancellation)
    {
        var counts = new PhraseCounts(corpus, bags, cancellation);
        WritePaperKeyPhrases(image, counts, cancellation);
        WriteDocumentKeyPhrases(image, corpus, counts, cancellation);
    }

    /// <summary>The similarity of a related paper, at least 1: 0 would end the row.</summary>
    private static int Quantize(double similarity) =>
        Math.Max(1, Math.Min(RelatedLayout.Same, (int)((similarity * RelatedLayout.Same) + 0.5)));

    private static void WritePaperKeyPhrases(CompiledImage image, PhraseCounts counts, CancellationToken cancellation)
    {
        var table = new PackedTableWriter(ImageSection.PaperKeyPhrases);
        var keyPhrases = new PaperKeyPhrases(counts);
        for (int paper = 0; paper < counts.PaperCount; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            PhraseSlice[] slices = keyPhrases.Of(paper);
            Span<int> row = table.AddRow();
            for (int i = 0; i < slices.Length; i++)
            {
                row[KeyPhraseLayout.StartColumn(i)] = slices[i].Start;
                row[KeyPhraseLayout.LengthColumn(i)] = slices[i].Length;
            }
        }

        table.WriteTo(image);
    }

    private static void WriteDocumentKeyPhrases(
        CompiledImage image, CorpusModel corpus, PhraseCounts counts, CancellationToken cancellation)
    {
        var table = new PackedTableWriter(ImageSection.DocumentKeyPhrases);
        var keyPhrases = new DocumentKeyPhrases(counts, cancellation);
        List<int>[] documents = DocumentKeyPhrases.PapersByDocument(corpus);
        for (int document = 0; document < documents.Length; document++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (PhraseSlice slice in keyPhrases.Of(documents[document]))
                new DocumentTermRow { Document = document, Paper = slice.Paper, Start = slice.Start, Length = slice.Length }.AddTo(table);
        }

        table.WriteTo(image);
    }
}
