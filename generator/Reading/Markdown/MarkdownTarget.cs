using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>Reads the target of a link: <c>(https://a.org/b "title")</c>, <c>(&lt;address&gt;)</c>, <c>()</c>.</summary>
internal static class MarkdownTarget
{
    private const int MaxLength = 4000;

    public static bool TryRead(string text, int start, out string url, out int end)
    {
        int most = Math.Min(text.Length, start + MaxLength);
        int at = TextScan.SkipSpace(text, start + 1, most);
        int depth = 0;
        int first = at;
        for (; at < most; at++)
        {
            char c = text[at];
            if (c == '(')
                depth++;
            else if (c == ')' && depth-- == 0)
                break;
            else if (WhiteSpace.IsSpaceOrLineEnd(c))
                break;
        }

        url = text.Substring(first, at - first).Trim('<', '>');
        // What follows is the title of the link.
        while (at < most && text[at] != ')')
            at++;
        end = at + 1;
        return at < most;
    }
}
