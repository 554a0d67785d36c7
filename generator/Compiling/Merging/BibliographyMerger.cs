using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>Merges two bibliographies of a paper: the second fills in what the first lacks.</summary>
internal static class BibliographyMerger
{
    public static BibliographyModel? Merge(BibliographyModel? first, BibliographyModel? second)
    {
        if (first is null || second is null)
            return first ?? second;

        return new()
        {
            Key = first.Key ?? second.Key,
            EntryType = first.EntryType ?? second.EntryType,
            Authors = Either(first.Authors, second.Authors),
            Year = first.Year ?? second.Year,
            // A month of one year says nothing about another.
            Month = first.Month ?? (first.Year is null || first.Year == second.Year ? second.Month : null),
            Venue = first.Venue ?? second.Venue,
            Volume = first.Volume ?? second.Volume,
            Issue = first.Issue ?? second.Issue,
            Pages = first.Pages ?? second.Pages,
            Publisher = first.Publisher ?? second.Publisher,
            Doi = first.Doi ?? second.Doi,
            ArxivId = first.ArxivId ?? second.ArxivId,
            Url = first.Url ?? second.Url,
            PdfUrl = first.PdfUrl ?? second.PdfUrl,
            Keywords = Union(first.Keywords, second.Keywords),
            Categories = Union(first.Categories, second.Categories),
            Language = first.Language ?? second.Language,
            Note = first.Note ?? second.Note,
            Fields = Fields(first.Fields, second.Fields),
        };
    }

    private static EquatableArray<T> Either<T>(EquatableArray<T> first, EquatableArray<T> second)
        where T : IEquatable<T> => first.Count > 0 ? first : second;

    private static EquatableArray<string> Union(EquatableArray<string> first, EquatableArray<string> second) =>
        second.Count == 0 ? first : first.Concat(second).Distinct(FoldedCase.Comparer).ToEquatableArray();

    private static EquatableArray<FieldModel> Fields(EquatableArray<FieldModel> first, EquatableArray<FieldModel> second) =>
        second.Count == 0
            ? first
            : first.Concat(second).GroupBy(field => field.Name, StringComparer.Ordinal).Select(same => same.First()).ToEquatableArray();
}
