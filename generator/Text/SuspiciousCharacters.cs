using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Text;

/// <summary>
/// Knows the characters that do not show: controls, and those that turn the direction of text or hide in it
/// (Boucher and Anderson, "Trojan Source", 2021).
/// </summary>
/// <remarks>
/// What writing needs is none of them: the joiners of Persian, of the scripts of India and of emoji, the soft hyphen, variation
/// selectors, and the tags behind the black flag that make one of a region.
/// </remarks>
internal static class SuspiciousCharacters
{
    /// <summary>Where the first of them is; −1 if there is none.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static int IndexOf(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is < ' ' or >= '\u007F' && NameAt(text, i).Length > 0 && !IsLineEnd(text, i))
                return i;
        }

        return -1;
    }

    public static int IndexOf(string text) => IndexOf(text, 0, text.Length);

    /// <summary>What is the matter with the character at a place; nothing with most.</summary>
    public static string NameAt(string text, int at) => IsTag(text, at) && !IsOfFlag(text, at) ? "tag character" : NameOf(text[at]);

    /// <summary>What is the matter with a character; nothing with most.</summary>
    public static string NameOf(char c) => c switch
    {
        '\t' => "",
        < ' ' or (>= '\u007F' and <= '\u009F') => "control character",
        '\u200E' or '\u200F' or '\u061C' => "bidirectional mark",
        >= '\u202A' and <= '\u202E' => "bidirectional embedding or override",
        >= '\u2066' and <= '\u2069' => "bidirectional isolate",
        '\u2028' or '\u2029' => "line or paragraph separator",
        '\u200B' or '\u2060' or '\uFEFF' or (>= '\u2061' and <= '\u2064') or (>= '\u206A' and <= '\u206F')
            or '\u180E' or '\u115F' or '\u1160' or '\u3164' or '\uFFA0' or (>= '\uFFF9' and <= '\uFFFB') => "invisible character",
        _ => "",
    };

    /// <summary>A text may have several lines where its format lets it.</summary>
    private static bool IsLineEnd(string text, int at) =>
        text[at] == '\n' || (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n');

    /// <summary>An invisible copy of ASCII, from U+E0000 to U+E007F.</summary>
    private static bool IsTag(string text, int at) =>
        text[at] == '\uDB40' && at + 1 < text.Length && text[at + 1] is >= '\uDC00' and <= '\uDC7F';

    /// <summary>A flag has at most six tags behind it.</summary>
    private static bool IsOfFlag(string text, int at)
    {
        int first = at;
        while (first >= 2 && at - first < 10 && IsTag(text, first - 2))
            first -= 2;
        return first >= 2 && text[first - 2] == '\uD83C' && text[first - 1] == '\uDFF4';
    }
}
