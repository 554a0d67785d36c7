namespace TypedCorpus.Image.Layout;

/// <summary>
/// How the titles lie in the image: the two widths of a head, then for each paper a head, which has the paper and the
/// length of its title, and the title in UTF-8. They lie together, apart from the documents, so that lookups read few
/// pages of memory; and the first title needs no document. Behind the last title lies <see cref="SevenBit.Padding"/>.
/// </summary>
internal readonly struct TitleLayout
{
    public const int PaperWidthAt = 0;
    public const int LengthWidthAt = 1;
    public const int TitlesAt = 2;

    /// <summary>The length of a head.</summary>
    public readonly int HeadWidth;

    private readonly uint _paperMask;
    private readonly uint _lengthMask;
    private readonly int _lengthAt;

    public TitleLayout(int paperWidth, int lengthWidth)
    {
        HeadWidth = paperWidth + lengthWidth;
        _paperMask = (uint)((1UL << (8 * paperWidth)) - 1);
        _lengthMask = (uint)((1UL << (8 * lengthWidth)) - 1);
        _lengthAt = 8 * paperWidth;
    }

    public int PaperOf(ulong head) => SevenBit.Read((uint)head & _paperMask);

    public int LengthOf(ulong head) => SevenBit.Read((uint)(head >> _lengthAt) & _lengthMask);
}
