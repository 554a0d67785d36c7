using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>Reads the related papers of a paper.</summary>
internal static class RelatedReader
{
    public static RelatedPaper[] Read(PaperCorpus corpus, int paper)
    {
        PackedTable table = corpus.Data.Related;
        int count = 0;
        while (count < RelatedLayout.MaxCount && table[paper, RelatedLayout.SimilarityColumn(count)] > 0)
            count++;

        var related = new RelatedPaper[count];
        for (int i = 0; i < count; i++)
        {
            related[i] = new(
                corpus.At(table[paper, RelatedLayout.PaperColumn(i)]),
                table[paper, RelatedLayout.SimilarityColumn(i)] / (double)RelatedLayout.Same);
        }

        return related;
    }
}
