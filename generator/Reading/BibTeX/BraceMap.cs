using System.Runtime.CompilerServices;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// The braces of a file, each with the one that closes it, found in one pass before any entry is read. So a brace that is
/// never closed costs its entry only: the braces after it still match, and nothing is searched twice. As in BibTeX, a
/// backslash does not escape a brace. Those in comments between the fields of an entry do not count.
/// </summary>
internal sealed class BraceMap
{
    public const int Unclosed = -1;

    private readonly List<int> _opens;
    private readonly int[] _closes;

    private BraceMap(List<int> opens, int[] closes)
    {
        _opens = opens;
        _closes = closes;
    }

    /// <summary>The position of the brace that closes the one at a position, or <see cref="Unclosed"/>.</summary>
    public int CloseOf(int open)
    {
        int index = _opens.BinarySearch(open);
        return index < 0 ? Unclosed : _closes[index];
    }

    [MethodImpl(Jit.OptimizeInGenerator)]
    public static BraceMap Of(string text)
    {
        var opens = new List<int>();
        var pairs = new List<(int Open, int Close)>();
        var pending = new Stack<int>();
        int depth = 0;
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '{')
            {
                pending.Push(opens.Count);
                opens.Add(i);
                depth++;
                isQuoted &= depth > 1;
            }
            else if (c == '}' && depth > 0)
            {
                pairs.Add((pending.Pop(), i));
                depth--;
            }
            else if (depth == 1 && c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (depth == 1 && c == '%' && !isQuoted && BeginsComment(text, i, opens[pending.Peek()]))
            {
                int end = text.IndexOf('\n', i);
                i = end < 0 ? text.Length : end;
            }
        }

        int[] closes = new int[opens.Count];
        foreach (int open in pending)
            closes[open] = Unclosed;
        foreach ((int open, int close) in pairs)
            closes[open] = close;
        return new(opens, closes);
    }

    /// <summary>Whether % begins a comment in an entry: not in a key, nor in a @comment, which is none itself.</summary>
    private static bool BeginsComment(string text, int at, int open)
    {
        if (AsciiChar.IsLetterOrDigit(text[at - 1]))
            return false;
        int end = open;
        while (WhiteSpace.IsSpace(TextScan.At(text, end - 1)))
            end--;
        int start = end - EntryTypes.Comment.Length;
        return start < 0 || !TextScan.Matches(text, start, EntryTypes.Comment);
    }
}
