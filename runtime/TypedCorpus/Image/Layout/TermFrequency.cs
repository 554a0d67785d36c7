namespace TypedCorpus.Image.Layout;

/// <summary>How often a term occurs in a paper: the upper bits are its count in the title, the lower ones that in the abstract.</summary>
internal static class TermFrequency
{
    /// <summary>Once in the abstract and not in the title, as in most postings.</summary>
    public const int Least = 1;

    /// <summary>Two counts below these fit into one byte of seven bits, the title's in its lower bits.</summary>
    public const int SmallTitleBits = 2;
    public const int SmallInTitle = 1 << SmallTitleBits;
    public const int SmallInAbstract = 32;

    /// <summary>The byte before two counts that are not both small.</summary>
    public const int Escape = 127;

    /// <summary>The lowest bit of the count in the title.</summary>
    public const int TitleShift = 16;

    /// <summary>The bits of the count in the abstract.</summary>
    public const int AbstractMask = ushort.MaxValue;

    /// <summary>The bits that two small counts may have set.</summary>
    public const int Small = ((SmallInTitle - 1) << TitleShift) | (SmallInAbstract - 1);

    private const int MaxInTitle = short.MaxValue;
    private const int MaxInAbstract = AbstractMask;

    public static int Of(int inTitle, int inAbstract) =>
        (Math.Min(inTitle, MaxInTitle) << TitleShift) | Math.Min(inAbstract, MaxInAbstract);

    public static int InTitle(int frequency) => frequency >> TitleShift;

    public static int InAbstract(int frequency) => frequency & MaxInAbstract;

    public static bool IsSmall(int frequency) => (frequency & ~Small) == 0;

    /// <summary>Writes a frequency, of seven bytes at most, and returns where it ends.</summary>
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

    /// <summary>The frequency of two small counts in a byte.</summary>
    public static int OfCode(int code) => ((code & (SmallInTitle - 1)) << TitleShift) | (code >> SmallTitleBits);

    /// <summary>
    /// Whether one of eight bytes of seven bits is <see cref="Escape"/>: it alone reaches the eighth bit when 1 is added.
    /// </summary>
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
