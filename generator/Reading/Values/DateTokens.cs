using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>The years, months, seasons and small numbers of a text that may be a date, each in their order.</summary>
internal sealed class DateTokens
{
    private const int YearDigits = 4;
    private const int MinYear = 1000;
    private const int MaxYear = 2999;

    private static readonly string[][] SeasonNames =
    [
        ["spring", "spr", "\u6625"], ["summer", "sum", "\u590F"], ["autumn", "fall", "fal", "aut", "\u79CB"], ["winter", "win", "\u51AC"],
    ];

    private static readonly HashSet<string> Circa = new(["c", "ca", "circa", "approx", "about"], StringComparer.Ordinal);

    /// <summary>Words that belong to dates: days of the week, zones, the signs of East Asia, and what stands between the parts.</summary>
    private static readonly HashSet<string> Between = new(
        [
            "to", "and", "of", "de", "the", "on", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday",
            "thursday", "friday", "saturday", "sunday", "gmt", "utc", "z", "t", "am", "pm", "published", "online",
            "\u5E74", "\u6708", "\u65E5", "\u53F7", "\uB144", "\uC6D4", "\uC77C",
        ],
        StringComparer.Ordinal);

    /// <summary>Words that say something of a date, so that a number behind them may be its day.</summary>
    private static readonly HashSet<string> Events = new(
        ["submitted", "received", "accepted", "revised", "updated", "posted", "released", "presented", "issued", "created", "available"],
        StringComparer.Ordinal);

    private readonly string _text;
    private bool _hasTime;
    private bool _isBehindOther;
    private bool _isBehindMonth;

    private DateTokens(string text) => _text = text;

    public List<int> Years { get; } = [];

    public List<int> Months { get; } = [];

    /// <summary>From 1 for spring to 4.</summary>
    public List<int> Seasons { get; } = [];

    /// <summary>Numbers from 1 to 99: days, or months, or the ends of years.</summary>
    public List<int> Numbers { get; } = [];

    public int NumbersBeforeYear { get; private set; }

    /// <summary>Whether dots stand between numbers.</summary>
    public bool HasDots { get; private set; }

    /// <summary>Whether the year is approximate.</summary>
    public bool IsCirca { get; private set; }

    /// <summary>Whether there is anything that is no part of a date.</summary>
    public bool HasOthers { get; private set; }

    public static DateTokens Of(string text)
    {
        var tokens = new DateTokens(text);
        for (int at = 0; at < text.Length;)
            at = AsciiChar.IsDigit(text[at]) ? tokens.TakeNumber(at) : tokens.TakeWord(at);
        return tokens;
    }

    private int TakeWord(int at)
    {
        CharacterClass kind = CharacterClasses.Of(_text[at]);
        if (kind is not (CharacterClass.Letter or CharacterClass.Ideograph))
        {
            IsCirca |= _text[at] == '~';
            return at + 1;
        }

        int end = at + 1;
        while (kind == CharacterClass.Letter && end < _text.Length && CharacterClasses.Of(_text[end]) == kind)
            end++;
        Add(CaseFolding.Fold(_text.Substring(at, end - at)));
        return end;
    }

    private void Add(string word)
    {
        _isBehindMonth = false;
        if (Between.Contains(word))
            return;
        bool isOther = false;
        int season = SeasonOf(word);
        if (season > 0)
        {
            Seasons.Add(season);
        }
        else if (MonthNames.Named(word) is > 0 and int month)
        {
            Months.Add(month);
            _isBehindMonth = true;
        }
        else if (Circa.Contains(word))
        {
            IsCirca = true;
        }
        else
        {
            HasOthers = true;
            isOther = !Events.Contains(word);
        }

        _isBehindOther = isOther;
    }

    private static int SeasonOf(string word) => Array.FindIndex(SeasonNames, names => Array.IndexOf(names, word) >= 0) + 1;

    private int TakeNumber(int at)
    {
        int end = at;
        int number = 0;
        for (; AsciiChar.IsDigit(TextScan.At(_text, end)); end++)
            number = end - at < YearDigits ? (number * 10) + (_text[end] - '0') : number;
        int digits = end - at;
        char before = TextScan.At(_text, at - 1);
        char after = TextScan.At(_text, end);
        bool isTime = digits <= 2 && (before == ':' || (after == ':' && AsciiChar.IsDigit(TextScan.At(_text, end + 1))));
        if (isTime || (_hasTime && before is '+' or '-' or '.'))
        {
            _hasTime = true;
            return end;
        }

        HasDots |= after == '.' && AsciiChar.IsDigit(TextScan.At(_text, TextScan.SkipGap(_text, end + 1)));
        int wordEnd = end;
        while (AsciiChar.IsLetter(TextScan.At(_text, wordEnd)))
            wordEnd++;
        string word = CaseFolding.Fold(_text.Substring(end, wordEnd - end));
        // A letter tells the works of one year apart, and days are ordinals.
        bool isYear = digits == YearDigits && number is >= MinYear and <= MaxYear && !IsPartOfNumber(before, after, end)
            && (word.Length < 2 || MonthNames.Named(word) > 0);
        bool isMark = isYear ? word.Length == 1 : word is "st" or "nd" or "rd" or "th";
        // "Article 10" and "Q3" are no days.
        bool isOfOther = (_isBehindOther || AsciiChar.IsLetter(before)) && !_isBehindMonth;
        if (isYear)
            Years.Add(number);
        else if (digits <= 2 && number > 0 && !isOfOther)
            Numbers.Add(number);
        else
            HasOthers = true;
        NumbersBeforeYear = Years.Count == 0 ? Numbers.Count : NumbersBeforeYear;
        _isBehindOther = false;
        return isMark ? wordEnd : end;
    }

    /// <summary>Whether four digits are part of a longer number such as that of a paper on arXiv.</summary>
    private bool IsPartOfNumber(char before, char after, int end) =>
        (before == '.' && Numbers.Count == 0)
        || (after == '.' && AsciiChar.IsDigit(TextScan.At(_text, end + 1)) && AsciiChar.IsDigit(TextScan.At(_text, end + 3)));
}
