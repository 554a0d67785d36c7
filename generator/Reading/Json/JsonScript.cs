using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Finds the value in a script that only hands it over: <c>callback([…]);</c>, <c>window.papers = […]</c>,
/// <c>export default […]</c>, and behind the line by which services keep a script from running: <c>)]}'</c>.
/// </summary>
internal static class JsonScript
{
    private const int MaxHead = 2000;
    private const string Guard = ")]}'";
    private const string Directive = "\"use strict\"";

    /// <summary>The signs of a statement that may stand before a value.</summary>
    private const string Signs = "=(;)!&|:?<>*+,'";

    /// <summary>What stands immediately before a value that is handed over.</summary>
    private static readonly string[] Handing = ["=", "(", ";", "default", "return"];

    /// <summary>The range of the value; of a text that is no script, all of it.</summary>
    public static (int Start, int End) ValueIn(string text)
    {
        int start = FindValue(text);
        return start < 0 ? (0, text.Length) : (start, EndOf(text, start));
    }

    private static int FindValue(string text)
    {
        int at = SkipSpace(text, 0);
        if (TextScan.Matches(text, at, Guard))
        {
            at = SkipSpace(text, TextScan.At(text, at + Guard.Length) == ',' ? at + Guard.Length + 1 : at + Guard.Length);
            return BeginsValue(text, at) ? at : -1;
        }

        if (TextScan.Matches(text, at, Directive))
            at = SkipSpace(text, at + Directive.Length);
        return IsWord(TextScan.At(text, at)) || TextScan.At(text, at) is '(' or ';' or '!' or '\'' ? BehindHead(text, at) : -1;
    }

    /// <summary>The value behind names, signs and indices.</summary>
    private static int BehindHead(string text, int start)
    {
        string last = "";
        int at = start;
        while (at < text.Length && at - start < MaxHead)
        {
            int end = at + 1;
            if (text[at] is '[' or '{' && Handing.Contains(last) && BeginsValue(text, at))
                return at;
            if (text[at] is '[' or '"')
                end = text.IndexOf(text[at] == '[' ? ']' : '"', at + 1, Math.Min(MaxHead, text.Length - at - 1)) + 1;
            else if (IsWord(text[at]))
                end = WordEnd(text, at);
            else if (Signs.IndexOf(text[at]) < 0)
                return -1;
            if (end <= at)
                return -1;
            int next = SkipSpace(text, end);
            // The name of a member whose object has lost its bracket.
            if (text[at] == '"' && TextScan.At(text, next) == ':')
                return Handing.Contains(last) ? at : -1;
            last = text.Substring(at, end - at);
            at = next;
        }

        return -1;
    }

    /// <summary>The end of the last value, if only the rest of a statement follows it.</summary>
    private static int EndOf(string text, int start)
    {
        int end = text.LastIndexOfAny([']', '}']) + 1;
        int at = SkipSpace(text, end);
        while (at < text.Length && (IsWord(text[at]) || text[at] is ')' or ';' or '=' or '('))
            at = SkipSpace(text, at + 1);
        return end > start && at >= text.Length ? end : text.Length;
    }

    /// <summary>Whether an object, or an array of values, begins at an index.</summary>
    private static bool BeginsValue(string text, int at)
    {
        char first = TextScan.At(text, SkipSpace(text, at + 1));
        bool isValue = first is '"' or '{' or '[' or '}' or ']';
        return TextScan.At(text, at) switch
        {
            // A name may have lost its quote.
            '{' => isValue || IsWord(first) || first == '\'',
            '[' => isValue,
            _ => false,
        };
    }

    private static int WordEnd(string text, int at)
    {
        while (IsWord(TextScan.At(text, at)))
            at++;
        return at;
    }

    private static bool IsWord(char c) => AsciiChar.IsLetterOrDigit(c) || c is '_' or '$' or '.';

    /// <summary>Skips white space, byte order marks and comments.</summary>
    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length)
        {
            bool isComment = text[at] == '/' && TextScan.At(text, at + 1) is '/' or '*';
            if (isComment)
                at = CommentEnd(text, at);
            else if (WhiteSpace.IsSpaceOrLineEnd(text[at]) || text[at] == '\uFEFF')
                at++;
            else
                break;
        }

        return at;
    }

    private static int CommentEnd(string text, int at)
    {
        string close = text[at + 1] == '/' ? "\n" : "*/";
        int end = text.IndexOf(close, at + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + close.Length;
    }
}
