using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// Decodes the LaTeX left in a title or an abstract to Unicode, for display: accents, letters, symbols, escapes, styles and
/// ties. Anything doubtful stays as the author wrote it.
/// </summary>
internal static class LatexText
{
    private static readonly char[] Marks = ['\\', '~'];
    private static readonly char[] SourceMarks = ['\\', '~', '{', '-', '`', '\'', '$', '<', ',', '&'];

    /// <summary>The decoded text; the same instance when there is nothing to decode.</summary>
    public static string Decode(string raw) =>
        raw.IndexOfAny(Marks) < 0 ? raw : new LatexDecoder(raw).Run();

    /// <summary>Decodes text of a file written for LaTeX, where every command and brace has its meaning.</summary>
    public static string DecodeSource(string raw) =>
        raw.IndexOfAny(SourceMarks) < 0 ? raw : new LatexSourceDecoder(LatexConditionals.Resolve(raw)).Run();

    /// <summary>
    /// A text with its formulas in Unicode where they can be, as a source has them: what "$\pi^3$" of a list and of a
    /// bibliography have in common.
    /// </summary>
    public static string ShowFormulas(string text)
    {
        if (text.IndexOf('$') < 0)
            return text;
        var mathematics = new TexMathematics(text);
        var output = new LatexOutput(text);
        for (int at = 0; at < text.Length;)
        {
            int end = text[at] == '$' ? mathematics.EndAt(at) : 0;
            int delimiter = end > 0 && text[at + 1] == '$' ? 2 : 1;
            if (end > 0 && LatexFormula.Show(text, at + delimiter, end - delimiter, output.LastBefore(at)) is { } shown)
                output.Replace(at, end, shown);
            at = end > 0 ? end : TexMathematics.Next(text, at);
        }

        return output.Finish();
    }

    /// <summary>Text that is written for LaTeX as it is shown: in Unicode, on one line.</summary>
    public static string ShowSource(string latex) => WhiteSpace.Fold(DecodeSource(WhiteSpace.Fold(latex)));
}
