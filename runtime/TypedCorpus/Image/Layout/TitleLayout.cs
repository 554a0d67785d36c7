using System.Runtime.CompilerServices;

namespace TypedCorpus.Image.Layout;

/// <summary>
/// The layout of the titles: the two widths of a head, then for each paper a head, which is the paper and the
/// length of its title, and the title in UTF-8. They lie together, apart from the documents, so that lookups read few
/// pages of memory and the first title needs no document. The last title is followed by <see cref="SevenBit.Padding"/>.
/// </summary>
internal readonly struct TitleLayout
{
    public const int PaperWidthAt = 0;
    public const int LengthWidthAt = 1;
    public const int TitlesAt = 2;

    /// <summary>The maximum width of each number, so that a head can be read at once.</summary>
    public const int MaxWidth = 4;

    /// <summary>The length of a head.</summary>
    public readonly int HeadWidth;

    private readonly ulong _mask;
    private readonly int _paperBits;

    private TitleLayout(int paperWidth, int lengthWidth)
    {
        HeadWidth = paperWidth + lengthWidth;
        _mask = HeadWidth == 0 ? 0 : ulong.MaxValue >> (64 - (8 * HeadWidth));
        _paperBits = 7 * paperWidth;
    }

    /// <summary>Reads the widths at the start of the section; false if they are not valid.</summary>
    public static bool TryRead(ReadOnlySpan<byte> titles, out TitleLayout layout)
    {
        layout = default;
        if (titles.Length < TitlesAt || titles[PaperWidthAt] > MaxWidth || titles[LengthWidthAt] > MaxWidth)
            return false;

        layout = new(titles[PaperWidthAt], titles[LengthWidthAt]);
        return true;
    }

    /// <summary>Reads a head from the eight bytes that begin with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Read(ulong head, out int paper, out int length)
    {
        ulong numbers = SevenBit.Join(head & _mask);
        paper = (int)(numbers & ((1UL << _paperBits) - 1));
        length = (int)(numbers >> _paperBits);
    }
}
