namespace TypedCorpus.Image.Layout;

/// <summary>Where a document has a text, packed into a word of seven-bit bytes: zero where none has it.</summary>
internal static class TextPlace
{
    public const int Width = 8;

    private const int DocumentAt = 32;
    private const int LengthAt = 48;

    /// <summary>The groups of a place; zero for one whose numbers are too large, which has to be found otherwise.</summary>
    public static ulong Of(int document, int start, int length)
    {
        bool fits = SevenBit.WidthOf(document) <= 2 && SevenBit.WidthOf(start) <= 4 && SevenBit.WidthOf(length) <= 2;
        return fits
            ? SevenBit.Spread(start) | (SevenBit.Spread(document) << DocumentAt) | (SevenBit.Spread(length) << LengthAt)
            : 0;
    }

    public static int StartOf(ulong place) => SevenBit.Read((uint)place);

    public static int DocumentOf(ulong place) => ReadPair((int)(place >> DocumentAt) & 0xFFFF);

    public static int LengthOf(ulong place) => ReadPair((int)(place >> LengthAt));

    private static int ReadPair(int groups) => (groups & 0x7F) | ((groups & 0x7F00) >> 1);
}
