using System.Globalization;
using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading;

/// <summary>
/// Finds characters that do not show: controls, and those that turn the direction of text or hide in it
/// (Boucher and Anderson, "Trojan Source", 2021). A text is reported once, at the first of them.
/// </summary>
internal static class SuspiciousCharacters
{
    public static void Report(DocumentText document, TextModel text, DiagnosticBag diagnostics)
    {
        int at = IndexOf(text.Raw);
        // An escape of the format may hide it from the document, but not from who reads the text.
        bool isEscaped = at < 0;
        if (isEscaped && !ReferenceEquals(text.Raw, text.Display))
            at = IndexOf(text.Display);
        if (at < 0)
            return;

        char c = isEscaped ? text.Display[at] : text.Raw[at];
        diagnostics.Add(
            DocumentDiagnostics.SuspiciousCharacter,
            isEscaped ? text.Location : document.Locate(text.Location.Span.Start + at, 1),
            ((int)c).ToString("X4", CultureInfo.InvariantCulture),
            NameOf(c));
    }

    [MethodImpl(Jit.Hot)]
    private static int IndexOf(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or >= '\u007F' && NameOf(text[i]).Length > 0 && !IsLineEnd(text, i))
                return i;
        }

        return -1;
    }

    /// <summary>A text may have several lines where its format lets it.</summary>
    private static bool IsLineEnd(string text, int at) =>
        text[at] == '\n' || (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n');

    /// <summary>What is the matter with a character; nothing with most.</summary>
    public static string NameOf(char c) => c switch
    {
        '\t' => "",
        < ' ' or (>= '\u007F' and <= '\u009F') => "control character",
        '\u200E' or '\u200F' or '\u061C' => "bidirectional mark",
        >= '\u202A' and <= '\u202E' => "bidirectional embedding or override",
        >= '\u2066' and <= '\u2069' => "bidirectional isolate",
        '\u2028' or '\u2029' => "line or paragraph separator",
        '\u200B' or '\u2060' or '\uFEFF' or (>= '\u2061' and <= '\u2064') => "invisible character",
        _ => "",
    };
}
