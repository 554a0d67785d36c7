namespace TypedCorpus.Image.Layout;

/// <summary>How often a term stands in a paper: the title's count in the upper half of a number, the abstract's below.</summary>
internal static class TermFrequency
{
    /// <summary>Once in the abstract, and not in the title: of most postings.</summary>
    public const int Plain = 1;

    /// <summary>Counts below these are one byte of seven bits together, the title's below.</summary>
    public const int SmallTitleBits = 2;
    public const int SmallInTitle = 1 << SmallTitleBits;
    public const int SmallInAbstract = 32;

    /// <summary>The byte before two counts that are not both small.</summary>
    public const int Escape = 127;

    /// <summary>From which bit on a number has the title's count.</summary>
    public const int TitleShift = 16;

    /// <summary>The bits that two small counts may have.</summary>
    public const int Small = ((SmallInTitle - 1) << TitleShift) | (SmallInAbstract - 1);

    private const int MaxInTitle = short.MaxValue;
    private const int MaxInAbstract = ushort.MaxValue;

    public static int Of(int inTitle, int inAbstract) =>
        (Math.Min(inTitle, MaxInTitle) << TitleShift) | Math.Min(inAbstract, MaxInAbstract);

    public static int InTitle(int frequency) => frequency >> TitleShift;

    public static int InAbstract(int frequency) => frequency & MaxInAbstract;

    public static bool IsSmall(int frequency) => (frequency & ~Small) == 0;

    /// <summary>Writes a frequency and returns the place behind it; it takes at most seven bytes.</summary>
    public static int Write(Span<byte> bytes, int at, int frequency)
    {
        int inTitle = InTitle(frequency);
        int inAbstract = InAbstract(frequency);
        int code = (inAbstract << SmallTitleBits) | inTitle;
        if (IsSmall(frequency) && code != Escape)
        {
            bytes[at] = (byte)code;
            return at + 1;
        }

        bytes[at] = Escape;
        at = VarInt.Write(bytes, at + 1, inTitle);
        return VarInt.Write(bytes, at, inAbstract);
    }

    /// <summary>What the byte of two small counts stands for.</summary>
    public static int OfCode(int code) => ((code & (SmallInTitle - 1)) << TitleShift) | (code >> SmallTitleBits);

    /// <summary>Whether one of eight bytes of seven bits is <see cref="Escape"/>: only that has an eighth bit if one is added.</summary>
    public static bool HasEscape(ulong codes) => ((codes + 0x0101010101010101) & 0x8080808080808080) != 0;

    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        int code = bytes[at++];
        if (code != Escape)
            return OfCode(code);

        int inTitle = VarInt.Read(bytes, ref at);
        return (inTitle << TitleShift) | VarInt.Read(bytes, ref at);
    }
}
