namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// The few classes of characters that decoding needs. Spelled out, since the framework's Unicode tables
/// differ between the runtimes that a compiler may run on.
/// </summary>
internal static class LatexCharacters
{
    public static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>A letter of the Latin, Greek or Cyrillic script, or a mark combined with one.</summary>
    public static bool IsLetter(char c) =>
        IsAsciiLetter(c)
        || c is (>= '\u00C0' and <= '\u052F' and not '\u00D7' and not '\u00F7')
            or (>= '\u1E00' and <= '\u1FFF');

    public static bool IsSpace(char c) =>
        c is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u00A0' or (>= '\u2000' and <= '\u200A')
            or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    /// <summary>Where the run of ASCII letters that begins at a position ends: the name of a control word.</summary>
    public static int WordEnd(string raw, int at)
    {
        while (at < raw.Length && IsAsciiLetter(raw[at]))
            at++;
        return at;
    }

    public static bool Has(string raw, int at, char c) => at < raw.Length && raw[at] == c;
}
