using System.Globalization;
using System.Text;
using TypedCorpus.Image.Layout;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Image;

/// <summary>Finds the papers of an author, a year or a keyword: their rows in <see cref="ImageSection.FacetPapers"/>.</summary>
internal static class FacetReader
{
    public static (int First, int Count) Find(CorpusData data, int kind, ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[FacetKey.MaxLength];
        int length = FacetKey.Fold(text, folded);
        Span<byte> key = stackalloc byte[FacetKey.MaxLength * 3];
        int keyLength = Encoding.UTF8.GetBytes(folded[..length], key);
        return length == 0 ? default : Find(data, kind, key[..keyLength]);
    }

    public static (int First, int Count) FindYear(CorpusData data, int year)
    {
        Span<byte> key = stackalloc byte[11];
        year.TryFormat(key, out int length, default, CultureInfo.InvariantCulture);
        return Find(data, FacetKind.Year, key[..length]);
    }

    private static (int First, int Count) Find(CorpusData data, int kind, ReadOnlySpan<byte> key)
    {
        PackedTable facets = data.Facets;
        // The last row is not a facet: it ends the papers of the one before.
        int low = 0;
        int high = facets.RowCount - 2;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = facets[middle, FacetColumns.Kind] - kind;
            if (order == 0)
                order = data.String(facets[middle, FacetColumns.Start], facets[middle, FacetColumns.Length]).SequenceCompareTo(key);
            if (order == 0)
                return data.Range(data.FacetPapers, facets[middle, FacetColumns.FirstPaper], facets[middle + 1, FacetColumns.FirstPaper]);
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return default;
    }
}
