using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>The parts of a date in words: <c>12--14 May</c>, <c>Spring 2004</c>, <c>[c. 1850]</c>, <c>in press 2019</c>.</summary>
internal sealed class DateInWords
{
    private const int YearDigits = 4;
    private const int LeastYear = 1000;
    private const int MostYear = 2999;

    private static readonly string[] Circa = ["c", "ca", "circa", "approx", "about"];

    private static readonly string[][] SeasonNames = [["spring"], ["summer"], ["autumn", "fall"], ["winter"]];

    private DateInWords()
    {
    }

    public List<int> Years { get; } = [];

    public List<int> Months { get; } = [];

    /// <summary>From 1 for spring to 4.</summary>
    public List<int> Seasons { get; } = [];

    /// <summary>Numbers of at most three digits: days, or months.</summary>
    public List<int> Numbers { get; } = [];

    /// <summary>Whether the year is approximate.</summary>
    public bool IsCirca { get; private set; }

    /// <summary>Whether there are words that are no part of a date.</summary>
    public bool HasOthers { get; private set; }

    public static DateInWords Of(string text)
    {
        var words = new DateInWords();
        for (int at = 0; at < text.Length;)
            at = AsciiChar.IsDigit(text[at]) ? words.AddNumber(text, at) : words.AddWord(text, at);
        return words;
    }

    private int AddNumber(string text, int at)
    {
        int end = at;
        int number = 0;
        while (AsciiChar.IsDigit(TextScan.At(text, end)) && end - at < YearDigits)
            number = (number * 10) + (text[end++] - '0');
        bool isYear = end - at == YearDigits && number is >= LeastYear and <= MostYear;
        if (AsciiChar.IsDigit(TextScan.At(text, end)) || (end - at == YearDigits && !isYear))
        {
            HasOthers = true;
            while (AsciiChar.IsDigit(TextScan.At(text, end)))
                end++;
            return end;
        }

        (isYear ? Years : Numbers).Add(number);
        int word = end;
        while (AsciiChar.IsLetter(TextScan.At(text, word)))
            word++;
        // Days are ordinals, and a letter tells the works of one year apart.
        bool isMark = isYear ? word == end + 1 : text.Substring(end, word - end) is "st" or "nd" or "rd" or "th";
        return isMark ? word : end;
    }

    private int AddWord(string text, int at)
    {
        int end = at;
        while (end < text.Length && LatexCharacters.IsLetter(text[end]))
            end++;
        if (end == at)
        {
            IsCirca |= text[at] == '~';
            return at + 1;
        }

        string word = CaseFolding.Fold(text.Substring(at, end - at));
        int month = Values.MonthNames.Named(word);
        int season = Array.FindIndex(SeasonNames, names => Array.IndexOf(names, word) >= 0) + 1;
        if (month > 0)
            Months.Add(month);
        else if (season > 0)
            Seasons.Add(season);
        else if (Array.IndexOf(Circa, word) >= 0)
            IsCirca = true;
        else
            HasOthers |= word != "de";
        return end;
    }
}
