namespace TypedCorpus.Text;

/// <summary>
/// The class of every code point, from tables of our own: the framework's would differ
/// between the compiler's host, which writes the index, and the app, which asks it.
/// </summary>
internal static class CharacterClasses
{
    private const byte N = (byte)CharacterClass.None;
    private const byte L = (byte)CharacterClass.Letter;
    private const byte D = (byte)CharacterClass.Digit;

    private static ReadOnlySpan<byte> Ascii => new byte[]
    {
        N, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N,
        N, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N,
        N, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N,
        D, D, D, D, D, D, D, D, D, D, N, N, N, N, N, N,
        N, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
        L, L, L, L, L, L, L, L, L, L, L, N, N, N, N, N,
        N, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
        L, L, L, L, L, L, L, L, L, L, L, N, N, N, N, N,
    };

    /// <summary>The class of the character at an index, and how many UTF-16 units it takes.</summary>
    public static CharacterClass At(ReadOnlySpan<char> text, int index, out int width)
    {
        char c = text[index];
        width = 1;
        if (c < 0x80) return (CharacterClass)Ascii[c];
        if (!Surrogates.IsSurrogate(c)) return Of(c);
        if (!Surrogates.TryReadPair(text, index, out int codePoint)) return CharacterClass.None;
        width = 2;
        return Of(codePoint);
    }

    public static CharacterClass Of(int codePoint) =>
        codePoint < 0x80 ? (CharacterClass)Ascii[codePoint] : CharacterClassRuns.Find(codePoint);

    /// <summary>Whether a word can begin with the character: marks only go on with one.</summary>
    public static bool StartsWord(CharacterClass kind) =>
        kind is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Ideograph;

    /// <summary>Whether the character at an index, which may lie past the end, can begin a word.</summary>
    public static bool StartsWordAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && StartsWord(At(text, index, out _));
}
