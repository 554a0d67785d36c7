using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Reading.Documents;

/// <summary>Guesses the encoding of a document that is not UTF-8 from what the compiler made of it.</summary>
/// <remarks>
/// The compiler gives no bytes. It decodes UTF-16 and UTF-32 by their byte order marks, and of the rest it makes U+FFFD, or
/// characters of the code page of the system.
/// </remarks>
internal static class EncodingGuess
{
    private const char Replacement = '\uFFFD';

    /// <summary>The name of the encoding, and the first place that is not UTF-8.</summary>
    public static (string Name, LocationInfo Location) Of(SourceText source, DocumentText document)
    {
        string text = document.Text;
        int first = text.IndexOf(Replacement);
        bool isReplaced = first >= 0;
        for (int i = 0; !isReplaced && first < 0 && i < text.Length; i++)
            first = text[i] >= 0x80 ? i : -1;
        LocationInfo location = first < 0 ? LocationInfo.StartOf(document.Path) : document.Locate(first, 1);
        return source.Encoding?.CodePage switch
        {
            1200 or 1201 => ("UTF-16", LocationInfo.StartOf(document.Path)),
            12000 or 12001 => ("UTF-32", LocationInfo.StartOf(document.Path)),
            _ => (NameOf(text, isReplaced), location),
        };
    }

    /// <summary>Whether a text that is UTF-8 is UTF-16 all the same: every second byte of it is zero.</summary>
    public static bool IsWide(string text)
    {
        int zeros = 0;
        for (int at = text.IndexOf('\0'); at >= 0; at = text.IndexOf('\0', at + 1))
            zeros++;
        return text.Length > 3 && 5 * zeros >= 2 * text.Length;
    }

    private static string NameOf(string text, bool isReplaced)
    {
        if (IsWide(text))
            return "UTF-16";
        // Of letters with accents seldom two stand together; letters of other scripts follow one another.
        int lone = 0;
        int runs = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && (isReplaced ? text[i] == Replacement : text[i] >= 0x80))
                i++;
            runs += i > start ? 1 : 0;
            lone += i > start && i <= start + 2 ? 1 : 0;
        }

        return 3 * lone >= 2 * runs ? "Latin-1 or Windows-1252" : "an older encoding such as GB18030, Shift-JIS or Windows-1251";
    }
}
