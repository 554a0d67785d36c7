using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>An alphabet of mathematics in Unicode: where its letters begin, and those that stood elsewhere before it came.</summary>
internal sealed class LatexAlphabet(int upper, int lower, int digits, string letters, string exceptions)
{
    /// <summary>The letters in this alphabet; null if it lacks one.</summary>
    public string? Map(string text)
    {
        var mapped = new StringBuilder(2 * text.Length);
        foreach (char c in text)
        {
            int start = AsciiChar.IsUpper(c) ? upper - 'A' : AsciiChar.IsLetter(c) ? lower - 'a' : AsciiChar.IsDigit(c) ? digits - '0' : 0;
            if (letters.IndexOf(c) is >= 0 and int index)
                mapped.Append(exceptions[index]);
            else if (start > 0)
                mapped.Append(char.ConvertFromUtf32(start + c));
            else
                return null;
        }

        return mapped.Length == 0 ? null : mapped.ToString();
    }
}

internal static class LatexAlphabets
{
    private static readonly LatexAlphabet DoubleStruck = new(0x1D538, 0x1D552, 0x1D7D8, "CHNPQRZ", "ℂℍℕℙℚℝℤ");
    private static readonly LatexAlphabet Script = new(0x1D49C, 0x1D4B6, 0, "BEFHILMRego", "ℬℰℱℋℐℒℳℛℯℊℴ");
    private static readonly LatexAlphabet Fraktur = new(0x1D504, 0x1D51E, 0, "CHIRZ", "ℭℌℑℜℨ");

    /// <summary>The alphabet that a command chooses; null for another command.</summary>
    public static LatexAlphabet? Of(string command) => command switch
    {
        "mathbb" or "Bbb" or "mathds" or "mathbbm" => DoubleStruck,
        "mathcal" or "mathscr" or "cal" or "scr" => Script,
        "mathfrak" or "frak" or "germ" => Fraktur,
        _ => null,
    };
}
