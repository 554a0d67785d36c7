using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Xml;

internal enum XmlTokenKind
{
    StartTag,
    EndTag,
    EndOfText,
}

/// <summary>A tag: its range, the local name of its element, and whether the element is empty.</summary>
internal readonly record struct XmlToken(XmlTokenKind Kind, int Start, int End, string Name, bool IsEmpty = false);

/// <summary>
/// Finds the tags of an XML document, and skips comments, CDATA, processing instructions and the document type, whose
/// declarations are never read. What is no tag is text, so a damaged document can be read on.
/// </summary>
internal sealed class XmlScanner(string text)
{
    private int _at;

    [MethodImpl(Jit.OptimizeInGenerator)]
    public XmlToken Next()
    {
        while (true)
        {
            int start = text.IndexOf('<', _at);
            if (start < 0)
                return EndOfText();
            int skipped = Skipped(start);
            if (skipped < 0)
                return EndOfText();
            if (skipped > start)
            {
                _at = skipped;
                continue;
            }

            if (Tag(start) is { } token)
                return token;
            _at = start + 1;
        }
    }

    /// <summary>The end of what stands at a position and is no tag; the position itself if it may be one; −1 if it has no end.</summary>
    private int Skipped(int at)
    {
        char c = TextScan.At(text, at + 1);
        if (c == '?')
            return Behind("?>", at + 2);
        if (c != '!')
            return at;
        if (TextScan.Matches(text, at, "<!--"))
            return Behind("-->", at + 4);
        return TextScan.Matches(text, at, XmlText.CDataStart)
            ? Behind(XmlText.CDataEnd, at + XmlText.CDataStart.Length)
            : BehindDeclaration(at);
    }

    private int Behind(string mark, int at)
    {
        int end = text.IndexOf(mark, at, StringComparison.Ordinal);
        return end < 0 ? -1 : end + mark.Length;
    }

    /// <summary>The end of a document type, which may contain declarations between brackets.</summary>
    private int BehindDeclaration(int at)
    {
        bool isWithinBrackets = false;
        for (int i = at; i < text.Length; i++)
        {
            if (text[i] == '[')
                isWithinBrackets = true;
            else if (text[i] == ']')
                isWithinBrackets = false;
            else if (text[i] == '>' && !isWithinBrackets)
                return i + 1;
        }

        return -1;
    }

    private XmlToken? Tag(int start)
    {
        bool isEnd = TextScan.At(text, start + 1) == '/';
        int name = isEnd ? start + 2 : start + 1;
        int at = name;
        int local = name;
        while (at < text.Length && IsOfName(text[at]))
        {
            if (text[at++] == ':')
                local = at;
        }

        if (at == local || AsciiChar.IsDigit(text[name]) || text[name] is '-' or '.')
            return null;
        int end = at;
        char quote = '\0';
        for (; end < text.Length && (text[end] != '>' || quote != '\0'); end++)
        {
            // Neither a tag nor a value of an attribute contains one; here the end of the tag is lost.
            if (text[end] == '<')
                return null;
            if (quote == '\0' && text[end] is '"' or '\'')
                quote = text[end];
            else if (text[end] == quote)
                quote = '\0';
        }

        if (end == text.Length)
            return null;
        _at = end + 1;
        XmlTokenKind kind = isEnd ? XmlTokenKind.EndTag : XmlTokenKind.StartTag;
        return new(kind, start, _at, text.Substring(local, at - local), text[end - 1] == '/');
    }

    private static bool IsOfName(char c) => AsciiChar.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':' || c > '\u007F';

    private XmlToken EndOfText()
    {
        _at = text.Length;
        return new(XmlTokenKind.EndOfText, text.Length, text.Length, "");
    }
}
