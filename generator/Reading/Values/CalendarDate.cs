using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>A date in the notation of ISO 8601 or RIS: <c>2017-06-12T17:57:34Z</c>, <c>2017/06/12/</c>, <c>2017-06</c>, <c>2017</c>.</summary>
internal sealed record CalendarDate(int Year, int? Month = null, int? Day = null)
{
    private const int YearDigits = 4;

    /// <summary>The known parts of the date in the notation of BibLaTeX.</summary>
    public string Text => new CitationDate(Year, Month ?? 0, Day ?? 0).ToString();

    /// <summary>Reads the date at the beginning of a text; returns null if there is none.</summary>
    public static CalendarDate? Read(string text)
    {
        string value = WhiteSpace.Trim(text);
        int at = 0;
        // Databases write missing dates as 0000-00-00.
        if (Number(value, ref at, YearDigits) is not (>= 1 and int year) || at != YearDigits || !EndsPart(value, at))
            return null;
        int? month = NextPart(value, ref at, 12);
        int? day = month is null ? null : NextPart(value, ref at, DateTime.DaysInMonth(year, month.Value));
        return new(year, month, day);
    }

    private static int? NextPart(string text, ref int at, int most)
    {
        if (TextScan.At(text, at) is not ('-' or '/'))
            return null;
        at++;
        return Number(text, ref at, most: 2) is { } number && number >= 1 && number <= most && EndsPart(text, at) ? number : null;
    }

    private static int? Number(string text, ref int at, int most)
    {
        int start = at;
        int number = 0;
        while (at - start < most && AsciiChar.IsDigit(TextScan.At(text, at)))
            number = (number * 10) + (text[at++] - '0');
        return at > start ? number : null;
    }

    private static bool EndsPart(string text, int at) => TextScan.At(text, at) is '\0' or '-' or '/' or 'T' or ' ';
}
