using System.Text;

namespace TypedCorpus.Citations;

/// <summary>Writes text so that Markdown shows it as it is, and addresses so that they are links.</summary>
internal static class MarkdownText
{
    /// <summary>What CommonMark and its usual extensions take for markup within a line.</summary>
    private const string Markup = "\\`*_{}[]<>#|~^&$";

    public static string Of(string text)
    {
        string line = OneLine.Of(text);
        var escaped = new StringBuilder(line.Length + 8);
        foreach (char c in line)
        {
            if (Markup.Contains(c))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Keeps the beginning of a line from being the mark of a list.</summary>
    public static string StartOfLine(string markdown)
    {
        int mark = 0;
        while (mark < markdown.Length && char.IsAsciiDigit(markdown[mark]))
            mark++;
        bool isMark = mark < markdown.Length && (mark > 0 ? markdown[mark] is '.' or ')' : markdown[mark] is '-' or '+' or '=');
        return isMark ? markdown.Insert(mark, "\\") : markdown;
    }

    /// <summary>The target of a link; null for an address that is not of the web, which might do something else.</summary>
    public static string? Target(string? address)
    {
        bool isOfWeb = address is not null
            && (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase));
        if (!isOfWeb)
            return null;

        var target = new StringBuilder(address!.Length);
        foreach (byte b in Encoding.UTF8.GetBytes(address))
        {
            // A letter beyond ASCII may be written, but one that looks like a space would end the link.
            if (b is <= (byte)' ' or >= 0x7F or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'\\' or (byte)'"' or (byte)'`')
                target.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            else
                target.Append((char)b);
        }

        return target.ToString();
    }
}
