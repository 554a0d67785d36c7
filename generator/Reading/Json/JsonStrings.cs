using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Finds the end of a string of JSON, and decodes strings.</summary>
internal static class JsonStrings
{
    private const int HexDigits = 4;

    /// <summary>
    /// Where reading continues after the string whose quote is at <paramref name="at"/>. A string that is not closed ends with
    /// its line, since strings contain no line ends but between the backticks of JavaScript, so that the next line is not affected.
    /// </summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static int Scan(string text, int at, int end, out JsonFault? fault, out int control)
    {
        fault = null;
        control = -1;
        char quote = text[at];
        int i = at + 1;
        while (i < end && text[i] != quote && (text[i] != '\n' || quote == '`'))
        {
            if (text[i] == '\\')
            {
                int length = EscapeLength(text, i, end);
                if (length == 0 || (quote == '"' && IsOtherQuote(text[i + 1])))
                    fault ??= new(i, Math.Min(i + 2, end), "a string contains an invalid escape");
                // A backslash escapes any character but a line end.
                i += length > 0 ? length : i + 1 < end && text[i + 1] != '\n' ? 2 : 1;
                continue;
            }

            if (text[i] < ' ' && control < 0 && !IsLineEnd(text, i, end))
                control = i;
            i++;
        }

        if (i < end && text[i] == quote)
            return i + 1;
        fault ??= new(at, i, "a string is not closed");
        return i;
    }

    /// <summary>Decodes the characters between two quotes; lone surrogates become U+FFFD.</summary>
    public static string Decode(string text, int start, int end)
    {
        int escape = text.IndexOf('\\', start, end - start);
        if (escape < 0)
            return text.Substring(start, end - start);

        var decoded = new StringBuilder(end - start);
        int i = start;
        while (escape >= 0)
        {
            decoded.Append(text, i, escape - i);
            i = escape + AppendEscape(decoded, text, escape, end);
            escape = text.IndexOf('\\', i, end - i);
        }

        return decoded.Append(text, i, end - i).ToString();
    }

    private static int AppendEscape(StringBuilder decoded, string text, int at, int end)
    {
        // Names are decoded before their faults are told.
        if (EscapeLength(text, at, end) == 0)
        {
            decoded.Append(text[at]);
            return 1;
        }

        if (text[at + 1] != 'u')
        {
            decoded.Append(Unescaped(text[at + 1]));
            return 2;
        }

        char c = Hex(text, at + 2);
        bool hasNext = char.IsHighSurrogate(c) && EscapeLength(text, at + 6, end) == 6;
        if (hasNext && Hex(text, at + 8) is char low && char.IsLowSurrogate(low))
        {
            decoded.Append(c).Append(low);
            return 12;
        }

        decoded.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
        return 6;
    }

    private static char Unescaped(char c) => c switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => c,
    };

    /// <summary>
    /// The length of the escape at an index: 2, or 6 for <c>\uXXXX</c>; 0 if it is invalid. Strings in other quotation marks may
    /// have those escaped.
    /// </summary>
    public static int EscapeLength(string text, int at, int end)
    {
        if (at + 1 >= end || text[at] != '\\')
            return 0;
        if (text[at + 1] != 'u')
            return text[at + 1] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' || IsOtherQuote(text[at + 1]) ? 2 : 0;
        if (at + 2 + HexDigits > end)
            return 0;
        for (int i = at + 2; i < at + 2 + HexDigits; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
                return 0;
        }

        return 2 + HexDigits;
    }

    private static bool IsOtherQuote(char c) => c is '\'' or '`';

    private static char Hex(string text, int at) =>
        (char)int.Parse(text.Substring(at, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static bool IsLineEnd(string text, int at, int end) =>
        text[at] == '\r' && (at + 1 >= end || text[at + 1] == '\n');
}

/// <summary>A range that is not JSON, and the reason.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Reason">The reason.</param>
/// <param name="IsHabit">Whether a document that has it has it throughout.</param>
internal sealed record JsonFault(int Start, int End, string Reason, bool IsHabit = false);
