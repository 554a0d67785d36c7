using TypedCorpus.Generator.Compiling.Related;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>Writes the related papers of each paper.</summary>
internal static class RelatedTable
{
    public static byte[] Build(TermBags bags, CancellationToken cancellation)
    {
        var table = new PackedTableWriter(RelatedLayout.Columns);
        int[] row = new int[RelatedLayout.Columns];
        foreach (Neighbour[] neighbours in RelatedPapers.Of(bags, cancellation))
        {
            Array.Clear(row, 0, row.Length);
            for (int i = 0; i < neighbours.Length; i++)
            {
                row[RelatedLayout.PaperColumn(i)] = neighbours[i].Paper;
                row[RelatedLayout.SimilarityColumn(i)] = Quantise(neighbours[i].Similarity);
            }

            table.Add(row);
        }

        return table.ToBytes();
    }

    /// <summary>Whatever is related is so by one step at least: 0 would end the row.</summary>
    private static int Quantise(double similarity) =>
        Math.Max(1, Math.Min(RelatedLayout.Same, (int)((similarity * RelatedLayout.Same) + 0.5)));
}
