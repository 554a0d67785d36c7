using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>A tag of HTML, or an address between angle brackets, whose name is empty.</summary>
/// <param name="Name">The name in lower case.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
/// <param name="Address">The address of a link.</param>
/// <param name="Text">The text that stands for an image.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct MarkdownTag(string Name, bool IsEnd, string Address, string Text, int End)
{
    private const int MaxLength = 500;

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "a", "b", "big", "blockquote", "br", "center", "code", "dd", "del", "details", "div", "dl", "dt", "em", "font", "h1", "h2",
        "h3", "h4",
        "hr", "i", "img", "kbd", "li", "nobr", "ol", "p", "s", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody",
        "td",
        "th", "thead", "tr", "tt", "u", "ul",
    };

    public static bool TryRead(string text, int start, out MarkdownTag tag)
    {
        tag = default;
        int close = text.IndexOf('>', start, Math.Min(MaxLength, text.Length - start));
        if (close < 0)
            return false;
        string content = text.Substring(start + 1, close - start - 1);
        if (WebAddress.Is(content))
        {
            tag = new("", false, content, "", close + 1);
            return true;
        }

        bool isEnd = content.Length > 0 && content[0] == '/';
        int from = isEnd ? 1 : 0;
        int to = from;
        while (to < content.Length && AsciiChar.IsLetterOrDigit(content[to]))
            to++;
        string name = CaseFolding.Fold(content.Substring(from, to - from));
        tag = new(name, isEnd, Attribute(content, "href"), Attribute(content, "alt"), close + 1);
        return Known.Contains(name);
    }

    private static string Attribute(string tag, string name)
    {
        int at = tag.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return "";
        int start = at + name.Length + 1;
        char quote = TextScan.At(tag, start);
        if (quote is not ('"' or '\''))
            return tag.Substring(start).Split(' ')[0];
        int end = tag.IndexOf(quote, start + 1);
        return end < 0 ? "" : tag.Substring(start + 1, end - start - 1);
    }
}
