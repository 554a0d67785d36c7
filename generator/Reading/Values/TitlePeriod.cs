using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>The period that PubMed and DBLP put behind every title.</summary>
internal static class TitlePeriod
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "al", "etc", "Inc", "Ltd", "Corp", "Co", "Jr", "Sr", "vs", "cf", "sp", "spp", "nov", "subsp", "eds", "Vol", "Dr", "Mr", "Mrs",
    };

    /// <summary>Whether a title ends with a period that belongs neither to an ellipsis nor to an abbreviation.</summary>
    public static bool Ends(string title)
    {
        int end = title.Length - 1;
        if (end < 1 || title[end] != '.')
            return false;
        int start = end;
        while (start > 0 && !WhiteSpace.IsSpaceOrLineEnd(title[start - 1]) && title[start - 1] is not ('(' or '['))
            start--;
        string word = title.Substring(start, end - start);
        // "U.S." and "e.g." have another period, and so has an ellipsis; behind that of "v2.0" or of an address is more than a letter.
        int inner = word.LastIndexOf('.');
        bool isAbbreviated = inner >= 0 && word.Length - inner <= 2 && !AsciiChar.IsDigit(word[word.Length - 1]);
        return word.Length > 0 && !isAbbreviated && !Abbreviations.Contains(word);
    }

    /// <summary>A title without that period.</summary>
    public static string Remove(string title) => Ends(title) ? title.Substring(0, title.Length - 1) : title;
}
