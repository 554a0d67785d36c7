using System.Runtime.CompilerServices;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// The braces of a file, each with the one that closes it, found in one pass before any entry is read. So a brace that is
/// never closed costs its entry only: the braces after it still match, and nothing is searched twice. As in BibTeX, a
/// backslash does not escape a brace. Those in comments between entries and between the fields of one do not count.
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

    /// <summary>
    /// For each position, in their order, the innermost pair of braces around it, by its opening one; -1 where there is none.
    /// </summary>
    public int[] Around(IReadOnlyList<int> positions)
    {
        int[] around = new int[positions.Count];
        var pairs = new Stack<int>();
        int index = 0;
        for (int i = 0; i < around.Length; i++)
        {
            for (; index < _opens.Count && _opens[index] < positions[i]; index++)
            {
                if (_closes[index] != Unclosed)
                    pairs.Push(index);
            }

            while (pairs.Count > 0 && _closes[pairs.Peek()] < positions[i])
                pairs.Pop();
            around[i] = pairs.Count > 0 ? _opens[pairs.Peek()] : -1;
        }

        return around;
    }

    [MethodImpl(Jit.OptimizeInGenerator)]
    public static BraceMap Of(string text, List<EntryStart> starts)
    {
        var opens = new List<int>();
        var pairs = new List<(int Open, int Close)>();
        var pending = new Stack<int>();
        // The depths of the entries that are open, of which the last may stand in one that was never closed.
        var entries = new Stack<int>();
        int depth = 0;
        int entryDepth = 0;
        int start = 0;
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '{')
            {
                pending.Push(opens.Count);
                opens.Add(i);
                while (start < starts.Count && starts[start].Open < i)
                    start++;
                // In a value, an entry that is quoted has no comments; one on a line of its own more likely follows a lost brace.
                if (start < starts.Count && starts[start].Open == i && (depth == entryDepth || IsFirst(text, starts[start].At)))
                {
                    entries.Push(entryDepth);
                    entryDepth = depth + 1;
                    isQuoted = false;
                }

                depth++;
            }
            else if (c == '}' && depth > 0)
            {
                pairs.Add((pending.Pop(), i));
                if (depth-- == entryDepth)
                    entryDepth = entries.Pop();
            }
            else if (depth != entryDepth)
            {
                continue;
            }
            else if (c == '"' && depth > 0)
            {
                isQuoted = !isQuoted;
            }
            else if (c == '%' && (depth == 0 ? IsFirst(text, i) : !isQuoted && BeginsComment(text, i, opens[pending.Peek()])))
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

    private static bool IsFirst(string text, int at) => at == 0 || text[at - 1] == '\n';

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
