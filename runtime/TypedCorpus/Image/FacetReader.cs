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

    /// <summary>The rows of a kind of facets.</summary>
    public static (int First, int End) RowsOf(CorpusData data, int kind)
    {
        int first = FirstOfKind(data.Facets, kind, 0);
        return (first, FirstOfKind(data.Facets, kind + 1, first));
    }

    /// <summary>The first of some rows of a kind whose text is not before a key.</summary>
    public static int FirstFrom(CorpusData data, int first, int end, ReadOnlySpan<byte> key)
    {
        while (first < end)
        {
            int middle = (first + end) >>> 1;
            if (TextOf(data, middle).SequenceCompareTo(key) < 0)
                first = middle + 1;
            else
                end = middle;
        }

        return first;
    }

    /// <summary>The folded text of a facet.</summary>
    public static ReadOnlySpan<byte> TextOf(CorpusData data, int row)
    {
        PackedTable facets = data.Facets;
        return data.String(facets[row, FacetColumns.Start], facets[row, FacetColumns.Length]);
    }

    /// <summary>Reads the year of a facet.</summary>
    public static bool TryReadYear(CorpusData data, int row, out int year) =>
        int.TryParse(TextOf(data, row), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out year);

    /// <summary>The rows of the papers of a facet.</summary>
    public static (int First, int Count) PapersOf(CorpusData data, int row)
    {
        PackedTable facets = data.Facets;
        return data.Range(data.FacetPapers, facets[row, FacetColumns.FirstPaper], facets[row + 1, FacetColumns.FirstPaper]);
    }

    private static int FirstOfKind(PackedTable facets, int kind, int first)
    {
        // The last row is not a facet: it ends the papers of the one before.
        int end = Math.Max(first, facets.RowCount - 1);
        while (first < end)
        {
            int middle = (first + end) >>> 1;
            if (facets[middle, FacetColumns.Kind] < kind)
                first = middle + 1;
            else
                end = middle;
        }

        return first;
    }

    private static (int First, int Count) Find(CorpusData data, int kind, ReadOnlySpan<byte> key)
    {
        (int first, int end) = RowsOf(data, kind);
        int row = FirstFrom(data, first, end, key);
        return row < end && TextOf(data, row).SequenceEqual(key) ? PapersOf(data, row) : default;
    }
}
