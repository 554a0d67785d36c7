using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Lists;

/// <summary>
/// Recognises years, dates and venues in the short notes of reading lists: <c>NeurIPS 2017</c>, <c>ICLR'24</c>, <c>16 May 2023</c>.
/// </summary>
internal static class CitationWords
{
    private const int MaxVenueWords = 9;

    private static readonly HashSet<string> Venues = new(StringComparer.OrdinalIgnoreCase)
    {
        "3DV", "AAAI", "AACL", "ACCV", "ACL", "ACM MM", "AISTATS", "AKBC", "ALT", "ArXiv", "ASPLOS", "ASRU", "ATC", "BIBM",
        "BioRxiv", "BMVC",
        "CAV", "CCS", "CHI", "CIDR", "CIKM", "COLING", "COLM", "COLT", "CoNLL", "CoRL", "CoRR", "CVPR", "CVPRW", "DAC", "EACL",
        "ECAI", "ECCV", "ECIR",
        "ECML", "EMNLP", "EuroSys", "FAccT", "FAST", "FSE", "HPCA", "HRI", "ICASSP", "ICCV", "ICCVW", "ICDE", "ICDM", "ICIP",
        "ICLR", "ICML", "ICPR", "ICRA",
        "ICSE", "IJCAI", "IJCNLP", "IJCNN", "IJCV", "INTERSPEECH", "IROS", "ISCA", "ISMIR", "ISSTA", "IUI", "IWSLT", "JAIR", "JMLR",
        "KDD", "LREC",
        "MedRxiv", "MICCAI", "MICRO", "MLSys", "MobiCom", "NAACL", "Nature", "NDSS", "NeurIPS", "NIPS", "NSDI", "OOPSLA", "OSDI",
        "PAMI", "PLDI", "PODS",
        "POPL", "PPoPP", "Preprint", "RecSys", "RSS", "S&P", "SC", "Science", "SIGCOMM", "SIGGRAPH", "SIGGRAPH Asia", "SIGIR",
        "SIGKDD", "SIGMOD", "SLT", "SODA",
        "SOSP", "STOC", "TACL", "TIP", "TKDE", "TMLR", "TNNLS", "TOG", "TPAMI", "TVCG", "UAI", "UbiComp", "UIST", "VLDB", "WACV",
        "WMT", "WSDM", "WWW",
    };

    /// <summary>
    /// Whether a text is the name of a venue that is known, without its year: <c>ACL Findings</c>, <c>NeurIPS Workshop</c>.
    /// </summary>
    public static bool IsVenue(string text)
    {
        string name = text.Trim(' ', '.', ',', '\'');
        int space = name.IndexOf(' ');
        return Venues.Contains(name)
            || (space > 0 && name.Split(' ').Length <= MaxVenueWords && Venues.Contains(name.Substring(0, space)));
    }

    /// <summary>
    /// Reads a note that is a date or a venue, each with or without the other; null if it is anything else. A year may have two
    /// digits behind an apostrophe.
    /// </summary>
    public static CitationNote? Read(string note)
    {
        string text = note.Trim(' ', '.', ',', ';', ':', '-', '(', ')', '[', ']', '\u2013', '\u2014');
        if (text.Length is 0 or > 120)
            return null;
        var rest = new List<string>();
        int? year = null;
        int? month = null;
        foreach (string word in WhiteSpace.Fold(text.Replace(',', ' ').Replace("' ", "'").Replace("\u2019 ", "\u2019")).Split(' '))
        {
            string bare = word.Trim('(', ')', '[', ']', '.', ',', ';', ':');
            if (year is null && ReadDate(bare) is { } date)
            {
                year = date.Year;
                month ??= date.Month;
                if (date.Other.Length > 0)
                    rest.Add(date.Other);
            }
            else if (Months.Named(bare) is > 0 and int named)
            {
                month = named;
            }
            else if (!IsDay(bare) && bare.Length > 0)
            {
                rest.Add(word);
            }
        }

        string venue = string.Join(" ", rest).Trim(' ', '-', '\u2013', ',', '.', '|', '\'', '\u2019', '(', ')', '[', ']');
        if (venue.Length == 0)
            return year is null ? null : new(null, year, month);
        bool isVenue = IsVenue(venue) || (year is not null && LooksLikeVenue(rest));
        return isVenue ? new(venue, year, month) : null;
    }

    /// <summary>
    /// A date in one word, and what else stands in it: <c>2017</c>, <c>2023.04</c>, <c>2021/04</c>, <c>2023-12-06</c>, <c>ICLR'24</c>,
    /// <c>CVPR2021</c>.
    /// </summary>
    private static (int Year, int? Month, string Other)? ReadDate(string word)
    {
        int digits = word.Length;
        for (int i = 0; i < word.Length && digits == word.Length; i++)
        {
            if (AsciiChar.IsDigit(word[i]))
                digits = i;
        }

        int end = digits;
        while (end < word.Length && AsciiChar.IsDigit(word[end]))
            end++;
        string rest = word.Substring(0, digits);
        if (end - digits == 2 && end == word.Length && rest.Length > 0 && rest[rest.Length - 1] is '\'' or '\u2019' or '\u2018')
        {
            int twoDigits = YearOf(word, digits, 2);
            return (twoDigits + (twoDigits > 50 ? 1900 : 2000), null, rest.Substring(0, rest.Length - 1));
        }

        if (end - digits != 4 || YearOf(word, digits, 4) is not (>= 1900 and <= 2099 and int year))
            return null;
        rest = rest.TrimEnd('\'', '\u2019', '-', '/', '_');
        if (end == word.Length)
            return (year, null, rest);
        if (word[end] is not ('.' or '-' or '/' or '\u5E74') || rest.Length > 0)
            return null;
        int month = 0;
        int at = end + 1;
        while (at < word.Length && at < end + 3 && AsciiChar.IsDigit(word[at]))
            month = (month * 10) + (word[at++] - '0');
        return month is >= 1 and <= 12 ? (year, month, "") : (year, null, "");
    }

    private static int YearOf(string word, int start, int length)
    {
        int year = 0;
        for (int i = start; i < start + length; i++)
            year = (year * 10) + (word[i] - '0');
        return year;
    }

    private static bool IsDay(string word)
    {
        int digits = 0;
        while (digits < word.Length && AsciiChar.IsDigit(word[digits]))
            digits++;
        return digits is 1 or 2 && (digits == word.Length || word.Substring(digits) is "st" or "nd" or "rd" or "th");
    }

    /// <summary>Whether words before a year name a venue: few, the first with a capital letter.</summary>
    private static bool LooksLikeVenue(List<string> words) =>
        words.Count <= MaxVenueWords && CaseFolding.Fold(words[0][0]) != words[0][0] && !words.Contains("et");
}

/// <summary>What a note says: a venue, a year, a month.</summary>
internal sealed record CitationNote(string? Venue, int? Year, int? Month);
