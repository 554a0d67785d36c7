using System.Text;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>Reads the text of elements and the values of attributes.</summary>
internal static class XmlText
{
    public const string CDataStart = "<![CDATA[";
    public const string CDataEnd = "]]>";

    /// <summary>Elements that say in another notation what stands beside them, or what is no part of a text.</summary>
    private static readonly HashSet<string> Skipped =
        new(["tex-math", "annotation", "fn", "comment", "object-id"], StringComparer.Ordinal);

    /// <summary>Elements within which a word goes on.</summary>
    private static readonly HashSet<string> Inline = new(
        [
            "i", "b", "u", "em", "strong", "sup", "sub", "sc", "span", "italic", "bold", "style", "fixed-case", "tex-math", "tt", "a",
            "url", "monospace", "underline", "hi", "xref", "ext-link", "inline-formula", "named-content", "styled-content", "math", "mi",
            "mn", "mo", "mrow", "msub", "msup", "msubsup", "mfrac", "mtext", "mstyle", "mover", "munder", "msqrt", "semantics", "face",
        ],
        StringComparer.Ordinal);

    /// <summary>The text between two positions, without tags; those that end a word become spaces.</summary>
    public static string Read(string text, int start, int end)
    {
        int mark = text.IndexOf('<', start, end - start);
        if (mark < 0)
            return HtmlEntities.Decode(text.Substring(start, end - start));

        var plain = new StringBuilder(end - start);
        int at = start;
        while (mark >= 0)
        {
            plain.Append(HtmlEntities.Decode(text.Substring(at, mark - at)));
            at = Math.Min(end, AfterMark(text, mark, end, plain));
            mark = text.IndexOf('<', at, end - at);
        }

        return plain.Append(HtmlEntities.Decode(text.Substring(at, end - at))).ToString();
    }

    /// <summary>The value of an attribute of a start tag; null if it has none. The prefix of its name does not count.</summary>
    public static string? Attribute(string text, int tagStart, int tagEnd, string name)
    {
        for (int at = text.IndexOf(name, tagStart, tagEnd - tagStart, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(name, at + 1, tagEnd - at - 1, StringComparison.Ordinal))
        {
            int equals = TextScan.SkipSpace(text, at + name.Length, tagEnd);
            if (!(WhiteSpace.IsSpace(text[at - 1]) || text[at - 1] == ':') || equals >= tagEnd || text[equals] != '=')
                continue;
            int quote = TextScan.SkipSpace(text, equals + 1, tagEnd);
            int close = quote < tagEnd && text[quote] is '"' or '\'' ? text.IndexOf(text[quote], quote + 1, tagEnd - quote - 1) : -1;
            if (close >= 0)
                return HtmlEntities.Decode(text.Substring(quote + 1, close - quote - 1));
        }

        return null;
    }

    /// <summary>Adds what stands for a mark, and returns where the text goes on.</summary>
    private static int AfterMark(string text, int mark, int end, StringBuilder plain)
    {
        if (TextScan.Matches(text, mark, CDataStart))
        {
            int content = mark + CDataStart.Length;
            int close = text.IndexOf(CDataEnd, content, Math.Max(0, end - content), StringComparison.Ordinal);
            plain.Append(text, content, (close < 0 ? end : close) - content);
            return close < 0 ? end : close + CDataEnd.Length;
        }

        if (TextScan.Matches(text, mark, "<!--") || TextScan.Matches(text, mark, "<?"))
        {
            string closing = text[mark + 1] == '?' ? "?>" : "-->";
            int close = text.IndexOf(closing, mark + 2, end - mark - 2, StringComparison.Ordinal);
            return close < 0 ? end : close + closing.Length;
        }

        int tagEnd = text.IndexOf('>', mark, end - mark) + 1;
        string name = NameAt(text, mark, end);
        if (tagEnd == 0 || name.Length == 0)
        {
            plain.Append('<');
            return mark + 1;
        }

        bool isStart = text[mark + 1] != '/';
        if (!Inline.Contains(name))
            plain.Append(' ');
        if (isStart && Attribute(text, mark, tagEnd, "Label") is { Length: > 0 } label && label != "UNLABELLED")
            plain.Append(label).Append(": ");
        int skipped = isStart && text[tagEnd - 2] != '/' && Skipped.Contains(name)
            ? text.IndexOf("</" + Qualified(text, mark + 1, end), tagEnd, end - tagEnd, StringComparison.Ordinal)
            : -1;
        return skipped < 0 ? tagEnd : text.IndexOf('>', skipped, end - skipped) is var close2 && close2 < 0 ? end : close2 + 1;
    }

    private static string NameAt(string text, int mark, int end)
    {
        int start = text[mark + 1 < end ? mark + 1 : mark] == '/' ? mark + 2 : mark + 1;
        string name = Qualified(text, start, end);
        return name.Substring(name.IndexOf(':') + 1);
    }

    private static string Qualified(string text, int start, int end)
    {
        int at = start;
        while (at < end && (AsciiChar.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '.' or ':' || text[at] > '\u007F'))
            at++;
        return text.Substring(start, at - start);
    }
}
