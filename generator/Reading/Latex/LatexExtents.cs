using System.Runtime.CompilerServices;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// The ends of the mathematics and the braces of a text. Found before decoding, since a command whose braces never close keeps
/// them, and mathematics that never closes is text.
/// </summary>
internal sealed class LatexExtents
{
    private const int StyleEnd = -1;

    private readonly int[] _ends;

    private LatexExtents(int[] ends) => _ends = ends;

    [MethodImpl(Jit.OptimizeInGenerator)]
    public static LatexExtents Of(string raw, bool isSource)
    {
        int[] ends = new int[raw.Length];
        var open = new Stack<int>();
        var mathematics = new TexMathematics(raw, isSource);
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
            at = end > 0 ? end : TexMathematics.Next(raw, at);
        }

        return new LatexExtents(ends);
    }

    /// <summary>The position after mathematics that begins here, or of the brace that closes one here; else 0.</summary>
    public int EndOf(int at) => Math.Max(_ends[at], 0);

    /// <summary>Marks a closing brace that is dropped with the style command that it ends.</summary>
    public void MarkStyleEnd(int close) => _ends[close] = StyleEnd;

    public bool IsStyleEnd(int at) => _ends[at] == StyleEnd;
}
