using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>The arguments of TeX's primitives, which have no braces: dimensions and numbers of characters.</summary>
internal static class LatexDimensions
{
    private const int LongestNumber = 7;

    /// <summary>The end of the dimension that begins at a position, as -.125em; 0 when there is none.</summary>
    public static int End(string raw, int at)
    {
        if (TextScan.At(raw, at) == '=')
            at++;
        if (TextScan.At(raw, at) is '-' or '+')
            at++;
        int start = at;
        while (AsciiChar.IsDigit(TextScan.At(raw, at)) || TextScan.At(raw, at) == '.')
            at++;
        if (at == start)
            return 0;
        if (TextScan.At(raw, at) == ' ')
            at++;
        return AsciiChar.IsLetter(TextScan.At(raw, at)) && AsciiChar.IsLetter(TextScan.At(raw, at + 1)) ? at + 2 : 0;
    }

    /// <summary>
    /// The character with the number that begins at a position: decimal, "hexadecimal, 'octal or `c. Null when there is none, or
    /// one that is another character in each font.
    /// </summary>
    public static char? Character(string raw, int at, out int end)
    {
        end = at;
        char sign = TextScan.At(raw, at);
        if (sign == '`')
        {
            int character = TextScan.At(raw, at + 1) == '\\' ? at + 2 : at + 1;
            end = TextScan.At(raw, character + 1) == ' ' ? character + 2 : character + 1;
            return character < raw.Length ? raw[character] : null;
        }

        int radix = sign switch
        {
            '"' => 16,
            '\'' => 8,
            _ => 10,
        };
        int start = radix == 10 ? at : at + 1;
        int value = 0;
        for (end = start; end - start < LongestNumber && Digit(TextScan.At(raw, end)) is var digit && digit < radix; end++)
            value = (value * radix) + digit;
        bool isKnown = end > start
            && value is (>= '!' and <= '~') or (>= 0x00C0 and < 0xD800 and not 0x00D7 and not 0x00DF and not 0x00F7 and not 0x00FF);
        if (TextScan.At(raw, end) == ' ')
            end++;
        return isKnown ? (char)value : null;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => int.MaxValue,
    };
}
