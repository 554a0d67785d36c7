using System.Text;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>Reads the entries of a vocabulary in place.</summary>
internal static class VocabularyReader
{
    /// <summary>The rows of the entries of a kind.</summary>
    public static (int First, int Count) Entries(CorpusData data, int kind)
    {
        PackedTable entries = data.Vocabularies;
        int first = entries.LowerBound(VocabularyColumns.Kind, kind);
        return data.Range(entries, first, entries.LowerBound(VocabularyColumns.Kind, kind + 1));
    }

    /// <summary>The row of the entry with a name; -1 if there is none.</summary>
    public static int Find(CorpusData data, int kind, string name)
    {
        string text = VocabularyKind.KeyOf(kind, name);
        if (text.Length == 0)
            return -1;
        byte[] key = Encoding.UTF8.GetBytes(text);
        PackedTable keys = data.VocabularyKeys;
        int low = keys.LowerBound(VocabularyKeyColumns.Kind, kind);
        int high = keys.LowerBound(VocabularyKeyColumns.Kind, kind + 1) - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int start = keys[middle, VocabularyKeyColumns.Start];
            int order = data.String(start, keys[middle, VocabularyKeyColumns.Length]).SequenceCompareTo(key);
            if (order == 0)
                return keys[middle, VocabularyKeyColumns.Entry];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    /// <summary>The name of an entry and then its variants.</summary>
    public static string[] Names(CorpusData data, int entry)
    {
        PackedTable entries = data.Vocabularies;
        ReadOnlySpan<byte> names = data.String(entries[entry, VocabularyColumns.NamesStart], entries[entry, VocabularyColumns.NamesLength]);
        return Utf8Strings.Make(names).Split(BibliographyField.ItemEnd);
    }

    /// <summary>The rows of the papers of an entry.</summary>
    public static (int First, int Count) Papers(CorpusData data, int entry)
    {
        PackedTable entries = data.Vocabularies;
        int first = entries[entry, VocabularyColumns.FirstPaper];
        int count = entries[entry, VocabularyColumns.PaperCount];
        PackedTable papers = data.FacetPapers;
        if ((uint)first > (uint)papers.RowCount || (uint)count > (uint)(papers.RowCount - first))
            data.Refuse();
        return data.Range(papers, first, first + count);
    }
}
