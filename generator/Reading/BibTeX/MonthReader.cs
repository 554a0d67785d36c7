using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Reading.Values;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Reads the field for the month, which may hold a number, a name, days, a second month or a season: <c>jan # "~12"</c>,
/// <c>June--July</c>, <c>12--14 May</c>.
/// </summary>
internal static class MonthReader
{
    /// <summary>A leap year, in which a date can be read whose year is not known.</summary>
    private const int AnyYear = 2000;

    /// <summary>Reads the field.</summary>
    /// <param name="value">The value of the field.</param>
    /// <param name="year">The year, if it is known.</param>
    /// <param name="date">The month, and the whole date if the value says more and the year is known.</param>
    public static bool TryRead(BibValue value, int? year, out DateValue date)
    {
        int macro = value.Macro is { Length: Months.ShortLength } name ? Months.Named(name) : 0;
        date = new(year, macro, null);
        if (macro > 0)
            return true;
        date = new(year, null, null);
        // A year here is one that no other field has.
        if (year is null && WrittenDate.Read(value.Display) is not null)
            return false;
        if (WrittenDate.Read(value.Display, year ?? AnyYear) is not { IsWhole: true } said || said.Year != (year ?? AnyYear))
            return false;
        date = new(year, said.Month, year is null ? null : said.Precise);
        return date.Month is not null || date.Precise is not null;
    }
}
