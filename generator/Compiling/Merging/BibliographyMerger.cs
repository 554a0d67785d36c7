using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Identity;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>
/// Merges the bibliographies of a paper. The authors, the date, and the venue with all that belongs to it each come from one
/// entry: the first that is published, not a preprint. Of everything else the first is kept, and lists are those of all.
/// </summary>
internal static class BibliographyMerger
{
    public static BibliographyModel? Merge(IReadOnlyList<BibliographyModel> all)
    {
        if (all.Count < 2)
            return all.Count == 0 ? null : all[0];

        Publication main = Publication.MainOf(all);
        BibliographyModel dated = Dates.EntryOf(all, main.Entry);
        bool[] areSame = [.. all.Select(main.IsSame)];
        BibliographyModel[] same = [main.Entry, .. all.Where((_, i) => areSame[i])];
        string? key = First(all, other => other.Key);
        string[] otherKeys = [.. all.SelectMany(KeysOf).Distinct(FoldedCase.Comparer).Where(other => other != key)];
        string? doi = all.Select(other => other.Doi)
            .FirstOrDefault(one => one is not null && !IsPreprint(one)) ?? First(all, other => other.Doi);
        return new()
        {
            Key = key,
            OtherKeys = new(otherKeys),
            EntryType = main.Entry.EntryType ?? First(all, other => other.EntryType),
            Authors = AuthorsOf(all, main.Entry),
            Year = dated.Year,
            Month = dated.Month,
            Venue = First(same, other => other.Venue) ?? First(all, other => other.Venue),
            Volume = First(same, other => other.Volume),
            Issue = First(same, other => other.Issue),
            Pages = First(same, other => other.Pages),
            Publisher = First(same, other => other.Publisher),
            Doi = doi,
            ArxivId = First(all, other => other.ArxivId),
            Url = First(all, other => other.Url),
            PdfUrl = First(all, other => other.PdfUrl),
            Language = First(all, other => other.Language),
            Note = First(all, other => other.Note),
            // The lists are merged all at once: in pairs, the time would be quadratic in their number.
            Keywords = Union(all, bibliography => bibliography.Keywords),
            Categories = Union(all, bibliography => bibliography.Categories),
            Fields = MergedFields.Of(all, dated, areSame, otherKeys, DoisBeside(all, doi)),
        };
    }

    /// <summary>The citation keys of an entry, with those of its field that it is not found by.</summary>
    private static IEnumerable<string> KeysOf(BibliographyModel bibliography)
    {
        IEnumerable<string> inField = bibliography.Fields
            .Where(field => field.Name == MergedFields.OtherKeys)
            .SelectMany(field => field.Value.Split(','))
            .Select(WhiteSpace.Trim)
            .Where(key => key.Length > 0);
        return new[] { bibliography.Key }.OfType<string>().Concat(bibliography.OtherKeys).Concat(inField);
    }

    /// <summary>The names of one entry: of the main one, or else of the first that has any; a list that is whole is preferred.</summary>
    private static EquatableArray<PersonModel> AuthorsOf(IReadOnlyList<BibliographyModel> all, BibliographyModel main)
    {
        BibliographyModel[] named = [.. all.Where(other => other.Authors.Count > 0)];
        if (main.Authors.Count > 0 && !IsCut(main))
            return main.Authors;
        return (Array.Find(named, other => !IsCut(other) && other.Authors.Count >= main.Authors.Count)
            ?? (main.Authors.Count > 0 ? main : named.FirstOrDefault()))?.Authors ?? default;
    }

    private static bool IsCut(BibliographyModel bibliography) =>
        bibliography.Authors[bibliography.Authors.Count - 1] is { IsLiteral: true } last && NameSyntax.IsOthers(last.Family);

    /// <summary>The DOIs beside the one of the paper, such as that of a preprint; arXiv's say no more than the number.</summary>
    private static IEnumerable<string> DoisBeside(IReadOnlyList<BibliographyModel> all, string? doi) => all
        .Select(other => other.Doi)
        .OfType<string>()
        .Where(other => Preprints.ArxivNumberOf(Preprints.Normalize(other)) is null && !FoldedCase.Comparer.Equals(other, doi))
        .Distinct(FoldedCase.Comparer);

    private static bool IsPreprint(string doi) => Preprints.Is(Preprints.Normalize(doi));

    private static string? First(IReadOnlyList<BibliographyModel> all, Func<BibliographyModel, string?> field)
    {
        foreach (BibliographyModel bibliography in all)
        {
            if (field(bibliography) is { } value)
                return value;
        }

        return null;
    }

    private static EquatableArray<string> Union(
        IReadOnlyList<BibliographyModel> all, Func<BibliographyModel, EquatableArray<string>> list) =>
        all.Skip(1).All(bibliography => list(bibliography).Count == 0)
            ? list(all[0])
            : all.SelectMany(bibliography => list(bibliography)).Distinct(FoldedCase.Comparer).ToEquatableArray();
}
