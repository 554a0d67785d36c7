using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// Where the mathematics and the braces of a text end. Found before decoding, since a command keeps its
/// braces when they never close and mathematics that never closes is text.
/// </summary>
internal sealed class LatexExtents
{
    private const int StyleEnd = -1;

    private readonly int[] _ends;

    private LatexExtents(int[] ends) => _ends = ends;

    [MethodImpl(Jit.OptimizeInGenerator)]
    public static LatexExtents Of(string raw)
    {
        int[] ends = new int[raw.Length];
        var open = new Stack<int>();
        var mathematics = new LatexMathematics(raw);
        int at = 0;
        while (at < raw.Length)
        {
            int end = mathematics.EndAt(at);
            if (end > 0)
                ends[at] = end;
            else if (raw[at] == '{')
                open.Push(at);
            else if (raw[at] == '}' && open.Count > 0)
                ends[open.Pop()] = at;
            at = end > 0 ? end : Next(raw, at);
        }

        return new LatexExtents(ends);
    }

    /// <summary>The position after mathematics that begins here, or of the brace that closes one here; else 0.</summary>
    public int EndOf(int at) => Math.Max(_ends[at], 0);

    /// <summary>Remembers that a brace goes when it is reached, with the style command that it closes.</summary>
    public void MarkStyleEnd(int close) => _ends[close] = StyleEnd;

    public bool IsStyleEnd(int at) => _ends[at] == StyleEnd;

    /// <summary>The position after a character, or after a backslash and what it escapes.</summary>
    public static int Next(string raw, int at) =>
        raw[at] == '\\' && at + 1 < raw.Length ? at + 2 : at + 1;
}
