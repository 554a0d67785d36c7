using System.Runtime.CompilerServices;

namespace TypedCorpus.Text;

/// <summary>
/// Recognises characters that are invisible or change the direction of text (Boucher and Anderson, "Trojan Source", 2021).
/// </summary>
/// <remarks>
/// Characters that scripts need are not among them: the joiners of Persian, Indic scripts and emoji, the soft hyphen,
/// variation selectors, and the tags that make a regional flag of the black flag.
/// </remarks>
internal static class SuspiciousCharacters
{
    /// <summary>The index of the first suspicious character; −1 if there is none.</summary>
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

    /// <summary>What kind of suspicious character is at an index; empty for most characters.</summary>
    public static string NameAt(string text, int at) => IsTag(text, at) && !IsOfFlag(text, at) ? "tag character" : NameOf(text[at]);

    /// <summary>What kind of suspicious character a character is; empty for most.</summary>
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

    /// <summary>Line ends are not suspicious: some formats allow them in a text.</summary>
    private static bool IsLineEnd(string text, int at) =>
        text[at] == '\n' || (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n');

    /// <summary>The tags, from U+E0000 to U+E007F, are an invisible copy of ASCII.</summary>
    private static bool IsTag(string text, int at) =>
        text[at] == '\uDB40' && at + 1 < text.Length && text[at + 1] is >= '\uDC00' and <= '\uDC7F';

    /// <summary>A flag is followed by at most six tags.</summary>
    private static bool IsOfFlag(string text, int at)
    {
        int first = at;
        while (first >= 2 && at - first < 10 && IsTag(text, first - 2))
            first -= 2;
        return first >= 2 && text[first - 2] == '\uD83C' && text[first - 1] == '\uDFF4';
    }
}
