using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>A date as ISO 8601 and RIS write it: <c>2017-06-12T17:57:34Z</c>, <c>2017/06/12/</c>, <c>2017-06</c>, <c>2017</c>.</summary>
internal sealed record CalendarDate(int Year, int? Month = null, int? Day = null)
{
    private const int YearDigits = 4;

    /// <summary>As BibLaTeX writes dates, with as much as is known.</summary>
    public string Text => new CitationDate(Year, Month ?? 0, Day ?? 0).ToString();

    /// <summary>The date that a text begins with; null if it begins with none.</summary>
    public static CalendarDate? Read(string text)
    {
        string value = text.Trim();
        int at = 0;
        // Databases write a date that they do not have as 0000-00-00.
        if (Number(value, ref at, YearDigits) is not (>= 1 and int year) || at != YearDigits || !EndsPart(value, at))
            return null;
        int? month = NextPart(value, ref at, 12);
        int? day = month is null ? null : NextPart(value, ref at, DateTime.DaysInMonth(year, month.Value));
        return new(year, month, day);
    }

    private static int? NextPart(string text, ref int at, int most)
    {
        if (Ascii.At(text, at) is not ('-' or '/'))
            return null;
        at++;
        return Number(text, ref at, most: 2) is { } number && number >= 1 && number <= most && EndsPart(text, at) ? number : null;
    }

    private static int? Number(string text, ref int at, int most)
    {
        int start = at;
        int number = 0;
        while (at - start < most && Ascii.IsDigit(Ascii.At(text, at)))
            number = (number * 10) + (text[at++] - '0');
        return at > start ? number : null;
    }

    private static bool EndsPart(string text, int at) => Ascii.At(text, at) is '\0' or '-' or '/' or 'T' or ' ';
}
