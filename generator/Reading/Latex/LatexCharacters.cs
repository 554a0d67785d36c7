using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// The classes of characters that decoding asks for. Spelled out, since the framework's Unicode tables differ between the
/// runtimes that a compiler may run on.
/// </summary>
internal static class LatexCharacters
{
    /// <summary>A letter of the Latin, Greek or Cyrillic script, or a mark combined with one.</summary>
    public static bool IsLetter(char c) =>
        AsciiChar.IsLetter(c)
        || c is (>= '\u00C0' and <= '\u052F' and not '\u00D7' and not '\u00F7')
            or (>= '\u1E00' and <= '\u1FFF');

    /// <summary>The end of the run of ASCII letters that begins at a position: the name of a control word.</summary>
    public static int WordEnd(string raw, int at)
    {
        while (at < raw.Length && AsciiChar.IsLetter(raw[at]))
            at++;
        return at;
    }
}
