using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// The braces of a file, each with the one that closes it, found in one pass before any entry is read. So a brace that is
/// never closed costs its entry only: the braces after it still match, and nothing is searched twice. As in BibTeX, a
/// backslash does not escape a brace.
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
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '{')
            {
                pending.Push(opens.Count);
                opens.Add(i);
            }
            else if (text[i] == '}' && pending.Count > 0)
            {
                pairs.Add((pending.Pop(), i));
            }
        }

        int[] closes = new int[opens.Count];
        foreach (int open in pending)
            closes[open] = Unclosed;
        foreach ((int open, int close) in pairs)
            closes[open] = close;
        return new(opens, closes);
    }
}
