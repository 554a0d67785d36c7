using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>
/// Writes the tables of the vocabularies. Most authors and keywords have the papers that a facet has already, whose rows they share.
/// </summary>
/// <param name="strings">The pool of strings.</param>
/// <param name="papers">The papers of the facets.</param>
/// <param name="facet">Finds the papers of a facet and their first row; null if there is no such facet.</param>
internal sealed class VocabularyTables(
    StringPool strings, PackedTableWriter papers, Func<int, string, (int FirstRow, IReadOnlyList<int> Papers)?> facet)
{
    public void WriteTo(CompiledImage image, IReadOnlyList<VocabularyModel> vocabularies)
    {
        var entries = new PackedTableWriter(ImageSection.Vocabularies);
        var keys = new PackedTableWriter(ImageSection.VocabularyKeys);
        foreach (VocabularyModel vocabulary in vocabularies)
        {
            if (VocabularyModel.KindOf(vocabulary.Vocabulary) is { } kind)
                Write(kind, vocabulary.Entries, entries, keys);
        }

        entries.WriteTo(image);
        keys.WriteTo(image);
    }

    private void Write(int kind, IReadOnlyList<VocabularyEntryModel> models, PackedTableWriter entries, PackedTableWriter keys)
    {
        var found = new List<(string Key, int Entry)>();
        foreach (VocabularyEntryModel model in models)
        {
            found.AddRange(model.Keys.Select(key => (key, entries.RowCount)));
            new VocabularyRow
            {
                Kind = kind,
                Names = strings.Add(BibliographyTables.Join(model.Names.Select(BibliographyTables.Clean))),
                FirstPaper = FirstRow(kind, model),
                PaperCount = model.Papers.Count,
            }.AddTo(entries);
        }

        found.Sort(static (left, right) => Utf8.Compare(left.Key, right.Key));
        foreach ((string key, int entry) in found)
            new VocabularyKeyRow { Kind = kind, Text = strings.Add(key), Entry = entry }.AddTo(keys);
    }

    private int FirstRow(int kind, VocabularyEntryModel model)
    {
        if (FacetOf(kind) is { } facetKind
            && facet(facetKind, model.Keys[0]) is { } shared
            && shared.Papers.SequenceEqual(model.Papers))
        {
            return shared.FirstRow;
        }

        int first = papers.RowCount;
        foreach (int paper in model.Papers)
            papers.AddRow()[FacetPaperColumns.Paper] = paper;
        return first;
    }

    private static int? FacetOf(int kind) => kind switch
    {
        VocabularyKind.Author => FacetKind.Author,
        VocabularyKind.Keyword => FacetKind.Keyword,
        VocabularyKind.Year => FacetKind.Year,
        _ => null,
    };
}
