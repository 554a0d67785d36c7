using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Names of months in English, and as programs write them in German, French, Spanish, Italian and Portuguese.</summary>
internal static class MonthNames
{
    private const int MinLength = 3;

    private static readonly string[][] Others =
    [
        ["januar", "j\u00E4nner", "janvier", "enero", "gennaio", "janeiro"],
        ["februar", "f\u00E9vrier", "febrero", "febbraio", "fevereiro"],
        ["m\u00E4rz", "mars", "marzo", "mar\u00E7o"],
        ["avril", "abril", "aprile"],
        ["mai", "mayo", "maggio", "maio"],
        ["juni", "juin", "junio", "giugno", "junho"],
        ["juli", "juillet", "julio", "luglio", "julho"],
        ["ao\u00FBt", "agosto"],
        ["septembre", "septiembre", "settembre", "setembro"],
        ["oktober", "octobre", "octubre", "ottobre", "outubro"],
        ["november", "novembre", "noviembre", "novembro"],
        ["dezember", "d\u00E9cembre", "diciembre", "dicembre", "dezembro"],
    ];

    /// <summary>The number of the first name in a text; 0 if there is none.</summary>
    public static int In(string text)
    {
        string folded = CaseFolding.Fold(text);
        int end = 0;
        for (int at = 0; at < folded.Length; at = end + 1)
        {
            end = at;
            while (end < folded.Length && CharacterClasses.Of(folded[end]) == CharacterClass.Letter)
                end++;
            if (end > at && Named(folded.Substring(at, end - at)) is int month && month > 0)
                return month;
        }

        return 0;
    }

    /// <summary>The number of a name in lower case, or of at least three letters of it; else 0.</summary>
    public static int Named(string word)
    {
        int english = Months.Named(word);
        if (english > 0 || word.Length < MinLength)
            return english;
        return Array.FindIndex(Others, names => Array.Exists(names, name => name.StartsWith(word, StringComparison.Ordinal))) + 1;
    }
}
