using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>Chooses the entry from which a paper has its date, whole: the year of one and the month of another are no date.</summary>
internal static class Dates
{
    private const string Precise = "date";

    /// <summary>Whether a field belongs to the date.</summary>
    public static bool Holds(string field) => field is Precise or "year" or "month" or "day";

    /// <summary>The entry with the most precise date of those that agree with the main one; that one if it has no equal.</summary>
    public static BibliographyModel EntryOf(IReadOnlyList<BibliographyModel> all, BibliographyModel main)
    {
        BibliographyModel? first = PrecisionOf(main) > 0 ? main : all.FirstOrDefault(other => PrecisionOf(other) > 0);
        BibliographyModel best = main.Year is not null ? main : all.FirstOrDefault(other => other.Year is not null) ?? first ?? main;
        int? month = best.Month;
        foreach (BibliographyModel other in all)
        {
            bool agrees = other.Year is not null && other.Year == best.Year && (month is null || other.Month == month);
            if (agrees && PrecisionOf(other) > PrecisionOf(best))
                best = other;
        }

        return best;
    }

    /// <summary>Three for a day, two for a month, one for a year, zero for no date.</summary>
    private static int PrecisionOf(BibliographyModel entry)
    {
        if (entry.Fields.Any(field => field.Name == Precise))
            return 3;
        return entry.Month is not null ? 2 : entry.Year is not null || entry.Fields.Any(field => Holds(field.Name)) ? 1 : 0;
    }
}
