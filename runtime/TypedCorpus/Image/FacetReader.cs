using System.Globalization;
using System.Text;
using TypedCorpus.Image.Layout;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Image;

/// <summary>Finds the papers of an author, a year or a keyword in the static table of them.</summary>
internal static class FacetReader
{
    public static Paper[] Find(PaperCorpus corpus, int kind, ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[FacetKey.MaxLength];
        int length = FacetKey.Fold(text, folded);
        Span<byte> key = stackalloc byte[FacetKey.MaxLength * 3];
        int keyLength = Encoding.UTF8.GetBytes(folded[..length], key);
        return length == 0 ? [] : Find(corpus, kind, key[..keyLength]);
    }

    public static Paper[] FindYear(PaperCorpus corpus, int year)
    {
        Span<byte> key = stackalloc byte[11];
        year.TryFormat(key, out int length, default, CultureInfo.InvariantCulture);
        return Find(corpus, FacetKind.Year, key[..length]);
    }

    private static Paper[] Find(PaperCorpus corpus, int kind, ReadOnlySpan<byte> key)
    {
        PackedTable facets = corpus.Data.Facets;
        int low = 0;
        // The last row ends the papers of the one before.
        int high = facets.RowCount - 2;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = facets[middle, FacetColumns.Kind] - kind;
            if (order == 0)
                order = corpus.Data.String(facets[middle, FacetColumns.Start], facets[middle, FacetColumns.Length]).SequenceCompareTo(key);
            if (order == 0)
                return Papers(corpus, facets[middle, FacetColumns.FirstPaper], facets[middle + 1, FacetColumns.FirstPaper]);
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return [];
    }

    private static Paper[] Papers(PaperCorpus corpus, int start, int end)
    {
        PackedTable papers = corpus.Data.FacetPapers;
        (int first, int count) = corpus.Data.Range(papers, start, end);
        var found = new Paper[count];
        for (int i = 0; i < found.Length; i++)
            found[i] = corpus.At(papers[first + i, FacetPaperColumns.Paper]);
        return found;
    }
}
