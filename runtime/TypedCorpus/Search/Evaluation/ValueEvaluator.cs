using System.Text;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Search.Query;
using TypedCorpus.Text;

namespace TypedCorpus.Search.Evaluation;

/// <summary>Finds the papers with a value of a field, such as a year, from the tables.</summary>
internal static class ValueEvaluator
{
    /// <summary>The maximum length of a value in UTF-8. No paper has a longer one.</summary>
    private const int MaxLength = 512;

    /// <summary>Adds the papers that a clause finds to a set.</summary>
    public static void Collect(CorpusData data, SharedPapers? shared, ParsedQuery query, in Clause clause, PaperSet papers)
    {
        ReadOnlySpan<char> value = query.Value(clause);
        bool isPrefix = clause.Kind == ClauseKind.ValuePrefix;
        switch (clause.Field)
        {
            case QueryField.Year:
                CollectYears(data, clause.Years, papers);
                break;
            case QueryField.Keyword:
                CollectKeyword(data, value, isPrefix, papers);
                break;
            case QueryField.Document:
                CollectDocuments(data, shared, value, papers);
                break;
            case QueryField.Type:
                CollectTexts(data, BibliographyField.EntryType, value, isPrefix, papers);
                break;
            case QueryField.Doi:
                CollectTexts(data, BibliographyField.Doi, Bare(value), isPrefix, papers);
                break;
            case QueryField.Arxiv:
                CollectTexts(data, BibliographyField.ArxivId, Bare(value), isPrefix, papers);
                break;
            default:
                FeatureEvaluator.Collect(data, clause.Feature, papers);
                break;
        }
    }

    /// <summary>Adds the papers of some years.</summary>
    public static void CollectYears(CorpusData data, YearRange years, PaperSet papers)
    {
        (int first, int end) = FacetReader.RowsOf(data, FacetKind.Year);
        for (int row = first; row < end; row++)
        {
            if (FacetReader.TryReadYear(data, row, out int year) && years.Contains(year))
                AddRow(data, row, papers);
        }
    }

    /// <summary>Adds the papers of a document.</summary>
    public static void CollectDocument(CorpusData data, int document, PaperSet papers)
    {
        PackedTable documents = data.Documents;
        PackedTable entries = data.Entries;
        (int first, int count) = data.Range(
            entries, documents[document, DocumentColumns.FirstEntry], documents[document + 1, DocumentColumns.FirstEntry]);
        for (int entry = first; entry < first + count; entry++)
            papers.Add(Checked(data, entries[entry, EntryColumns.Paper]));
    }

    private static void CollectKeyword(CorpusData data, ReadOnlySpan<char> value, bool isPrefix, PaperSet papers)
    {
        Span<char> folded = stackalloc char[FacetKey.MaxLength];
        Span<byte> key = stackalloc byte[FacetKey.MaxLength * 3];
        int length = FacetKey.Fold(value, folded);
        key = key[..Encoding.UTF8.GetBytes(folded[..length], key)];
        // Signs alone are no key; the beginning of any is nothing.
        if (key.IsEmpty && !value.IsEmpty)
            return;

        (int first, int end) = FacetReader.RowsOf(data, FacetKind.Keyword);
        for (int row = FacetReader.FirstFrom(data, first, end, key); row < end; row++)
        {
            ReadOnlySpan<byte> text = FacetReader.TextOf(data, row);
            if (!text.StartsWith(key) || (!isPrefix && text.Length > key.Length))
                break;
            AddRow(data, row, papers);
        }
    }

    private static void CollectDocuments(CorpusData data, SharedPapers? shared, ReadOnlySpan<char> value, PaperSet papers)
    {
        string part = CaseFolding.Fold(value.ToString());
        for (int document = 0; document < data.DocumentCount; document++)
        {
            if (CaseFolding.Fold(data.DocumentName(document)).Contains(part, StringComparison.Ordinal))
                CollectDocument(data, document, papers);
        }

        if (shared is not null)
            CopyEvaluator.Collect(shared, part, papers);
    }

    private static void CollectTexts(CorpusData data, int field, ReadOnlySpan<char> value, bool isPrefix, PaperSet papers)
    {
        Span<byte> wanted = stackalloc byte[MaxLength];
        if (!Encoding.UTF8.TryGetBytes(value, wanted, out int length))
            return;

        wanted = wanted[..length];
        PackedTable fields = data.Fields;
        int rows = fields.RowCount;
        for (int row = 0; row < rows; row++)
        {
            int key = fields[row, FieldColumns.Key];
            if (key % BibliographyField.Count != field)
                continue;
            ReadOnlySpan<byte> text = data.String(fields[row, FieldColumns.Start], fields[row, FieldColumns.Length]);
            if (isPrefix && text.Length > length)
                text = text[..length];
            if (Ascii.EqualsIgnoreCase(text, wanted))
                papers.Add(Checked(data, key / BibliographyField.Count));
        }
    }

    /// <summary>An identifier without the scheme, host and version that people write with it.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> value)
    {
        int scheme = value.IndexOf("://");
        if (scheme >= 0)
            value = value[(scheme + 3)..];
        ReadOnlySpan<char> bare = IdentifierKey.Of(value);
        return bare.IsEmpty ? value : bare;
    }

    private static void AddRow(CorpusData data, int row, PaperSet papers)
    {
        PackedTable table = data.FacetPapers;
        (int first, int count) = FacetReader.PapersOf(data, row);
        for (int i = first; i < first + count; i++)
            papers.Add(Checked(data, table[i, FacetPaperColumns.Paper]));
    }

    private static int Checked(CorpusData data, int paper)
    {
        if ((uint)paper >= (uint)data.PaperCount)
            data.Refuse();
        return paper;
    }
}
