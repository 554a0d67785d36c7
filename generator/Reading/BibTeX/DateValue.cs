using TypedCorpus.Generator.Reading.Values;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>A date as far as properties hold it.</summary>
/// <param name="Year">The year in which it begins; null where it is not known.</param>
/// <param name="Month">The month in which it begins, if it has one.</param>
/// <param name="Precise">The date as BibLaTeX writes it, if it is more than year and month; else null.</param>
internal readonly record struct DateValue(int? Year, int? Month, string? Precise)
{
    public static DateValue Of(WrittenDate date) => new(date.Year, date.Month, date.Precise);
}
