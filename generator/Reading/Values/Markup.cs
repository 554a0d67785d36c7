using System.Text;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>
/// Makes plain text of text with the elements of HTML, JATS and MathML and with entities, as Crossref, OpenAlex and CSL-JSON have
/// it. What only looks like an element stays: <c>a &lt; b</c>.
/// </summary>
internal static class Markup
{
    private const int MaxTagLength = 400;

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "i", "b", "u", "em", "strong", "sup", "sub", "sc", "scp", "span", "italic", "bold", "tt", "font", "small", "a", "underline",
        "monospace", "inf", "math", "mi", "mn", "mo", "mrow", "msub", "msup", "msubsup", "mfrac", "msqrt", "mtext", "mover", "munder",
        "munderover", "mfenced", "mspace", "mstyle", "semantics", "annotation", "mtable", "mtr", "mtd", "inline-formula", "tex-math",
        "alternatives",
    };

    private static readonly HashSet<string> Block = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "hr", "li", "ul", "ol", "title", "sec", "h1", "h2", "h3", "h4", "h5", "h6", "list", "list-item", "abstract",
        "label",
    };

    private static readonly char[] Marks = ['<', '&'];

    public static string Strip(string text) => text.IndexOfAny(Marks) < 0 ? text : HtmlEntities.Decode(WithoutElements(text));

    private static string WithoutElements(string text)
    {
        int tag = text.IndexOf('<');
        if (tag < 0)
            return text;

        var plain = new StringBuilder(text.Length);
        var elements = new Elements(text);
        int at = 0;
        for (; tag >= 0; tag = text.IndexOf('<', Math.Max(at, tag + 1)))
        {
            int end = TagEnd(text, tag, out string name);
            if (end < 0 || !elements.Take(tag, end, name))
                continue;
            plain.Append(text, at, tag - at);
            // A paragraph or a heading ends a word.
            if (Block.Contains(Local(name)))
                plain.Append(' ');
            at = text[tag + 1] != '/' && elements.RepeatsMathematics(tag, name)
                ? text.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase)
                : end;
        }

        return plain.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The end of what looks like a tag; −1 for a "less than" sign.</summary>
    private static int TagEnd(string text, int tag, out string name)
    {
        int most = Math.Min(text.Length, tag + MaxTagLength);
        int start = tag + 1 < text.Length && text[tag + 1] == '/' ? tag + 2 : tag + 1;
        int at = start;
        while (at < most && (AsciiChar.IsLetterOrDigit(text[at]) || text[at] is ':' or '-'))
            at++;
        name = text.Substring(Math.Min(start, text.Length), at - Math.Min(start, text.Length));
        while (at < most && SkipAttribute(text, ref at, most))
            continue;
        if (at < most && text[at] == '/')
            at++;
        return at < most && text[at] == '>' && name.Length > 0 ? at + 1 : -1;
    }

    /// <summary>Skips spaces and an attribute with a value in quotes.</summary>
    private static bool SkipAttribute(string text, ref int at, int most)
    {
        int start = at;
        while (at < most && WhiteSpace.IsSpace(text[at]))
            at++;
        int name = at;
        while (at < most && (AsciiChar.IsLetterOrDigit(text[at]) || text[at] is ':' or '-' or '_'))
            at++;
        if (at == name)
            return false;
        bool hasValue = at + 1 < most && text[at] == '=' && text[at + 1] is '"' or '\'';
        int close = hasValue ? text.IndexOf(text[at + 1], at + 2, most - at - 2) : -1;
        at = close < 0 ? start : close + 1;
        return close >= 0;
    }

    private static string Local(string name) => name.Substring(name.IndexOf(':') + 1);

    /// <summary>Tells the tags of elements, which begin and end, from text in angle brackets.</summary>
    private sealed class Elements(string text)
    {
        private readonly Dictionary<string, int> _ends = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, int> _open = new(StringComparer.OrdinalIgnoreCase);

        public bool Take(int tag, int end, string name)
        {
            if (name.IndexOf(':') is int colon && colon >= 0)
                return name.Substring(0, colon) is "jats" or "mml" or "m";
            if (!Inline.Contains(name) && !Block.Contains(name))
                return false;
            if (text[end - 2] == '/' || name is "br" or "hr")
                return true;
            _open.TryGetValue(name, out int open);
            bool isEnd = text[tag + 1] == '/';
            bool isElement = isEnd ? open > 0 : LastEnd(name) > tag || name is "p" or "li";
            if (isElement)
                _open[name] = open + (isEnd ? -1 : 1);
            return isElement;
        }

        /// <summary>Whether an element says in TeX what MathML says beside it.</summary>
        public bool RepeatsMathematics(int tag, string name) => Local(name) switch
        {
            "annotation" => LastEnd(name) > tag,
            "tex-math" => LastEnd(name) > tag && (LastEnd("mml:math") > 0 || LastEnd("math") > 0),
            _ => false,
        };

        /// <summary>Where the last end tag of a name begins; −1 if there is none.</summary>
        private int LastEnd(string name)
        {
            if (!_ends.TryGetValue(name, out int end))
                _ends.Add(name, end = text.LastIndexOf("</" + name, StringComparison.OrdinalIgnoreCase));
            return end;
        }
    }
}
