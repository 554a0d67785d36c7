using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>Merges the bibliographies of a paper: each fills in what those before it lack.</summary>
internal static class BibliographyMerger
{
    public static BibliographyModel? Merge(IReadOnlyList<BibliographyModel> all)
    {
        if (all.Count < 2)
            return all.Count == 0 ? null : all[0];

        BibliographyModel merged = all[0];
        for (int i = 1; i < all.Count; i++)
            merged = FillIn(merged, all[i]);
        // The lists are merged all at once: in pairs, the time would be quadratic in their number.
        return merged with
        {
            Keywords = Union(all, bibliography => bibliography.Keywords),
            Categories = Union(all, bibliography => bibliography.Categories),
            Fields = all.Skip(1).All(bibliography => bibliography.Fields.Count == 0)
                ? all[0].Fields
                : all.SelectMany(bibliography => bibliography.Fields)
                    .GroupBy(field => field.Name, StringComparer.Ordinal)
                    .Select(same => same.First())
                    .ToEquatableArray(),
        };
    }

    private static BibliographyModel FillIn(BibliographyModel first, BibliographyModel second) => first with
    {
        Key = first.Key ?? second.Key,
        EntryType = first.EntryType ?? second.EntryType,
        Authors = first.Authors.Count > 0 ? first.Authors : second.Authors,
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
        Language = first.Language ?? second.Language,
        Note = first.Note ?? second.Note,
    };

    private static EquatableArray<string> Union(
        IReadOnlyList<BibliographyModel> all, Func<BibliographyModel, EquatableArray<string>> list) =>
        all.Skip(1).All(bibliography => list(bibliography).Count == 0)
            ? list(all[0])
            : all.SelectMany(bibliography => list(bibliography)).Distinct(FoldedCase.Comparer).ToEquatableArray();
}
