using System.Globalization;

namespace TypedCorpus.Search.Query;

/// <summary>A range of years, both ends included: <c>2017</c>, <c>2015..2020</c>, <c>2015..</c>, <c>&gt;=2020</c>.</summary>
internal readonly record struct YearRange(int First, int Last)
{
    private const int DigitsOfYear = 4;

    public static YearRange All => new(int.MinValue, int.MaxValue);

    public bool Contains(int year) => First <= year && year <= Last;

    /// <summary>Reads a range; false if the text is none.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out YearRange years)
    {
        int dots = text.IndexOf("..");
        if (dots >= 0)
            return TryReadEnds(text[..dots], text[(dots + 2)..], out years);

        years = All;
        int year;
        switch (text)
        {
            case ['>', '=', ..]:
                if (!TryReadYear(text[2..], out year))
                    return false;
                years = new(year, int.MaxValue);
                return true;
            case ['<', '=', ..]:
                if (!TryReadYear(text[2..], out year))
                    return false;
                years = new(int.MinValue, year);
                return true;
            case ['>', ..]:
                if (!TryReadYear(text[1..], out year))
                    return false;
                years = new(year + 1, int.MaxValue);
                return true;
            case ['<', ..]:
                if (!TryReadYear(text[1..], out year))
                    return false;
                years = new(int.MinValue, year - 1);
                return true;
            default:
                if (!TryReadYear(text, out year))
                    return false;
                years = new(year, year);
                return true;
        }
    }

    /// <summary>Reads a year whose last digits may be missing: <c>201</c> is a year from 2010 to 2019.</summary>
    public static bool TryReadBeginning(ReadOnlySpan<char> text, out YearRange years)
    {
        years = All;
        if (text.Length >= DigitsOfYear || !TryReadYear(text, out int first))
            return false;

        int last = first;
        for (int digits = text.Length; digits < DigitsOfYear; digits++)
            (first, last) = (first * 10, (last * 10) + 9);
        years = new(first, last);
        return true;
    }

    private static bool TryReadEnds(ReadOnlySpan<char> from, ReadOnlySpan<char> to, out YearRange years)
    {
        int first = int.MinValue;
        int last = int.MaxValue;
        bool isRange = from.Length + to.Length > 0
            && (from.IsEmpty || TryReadYear(from, out first))
            && (to.IsEmpty || TryReadYear(to, out last));
        years = isRange ? new(first, last) : All;
        return isRange;
    }

    // Without a sign, and short enough for one to be added.
    private static bool TryReadYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        return text.Length <= 9 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year);
    }
}
