namespace TypedCorpus.Image.Layout;

/// <summary>
/// How the postings of a term lie in the image. A posting is the distance to the paper before, and a bit that is set
/// unless the term stands once in the abstract and not in the title; then the frequencies follow. A long list begins
/// with a table of its blocks: last paper, length in bytes and greatest impact, so that a search can pass over them
/// (block-max indexes, Ding and Suel, SIGIR 2011).
/// </summary>
internal static class PostingsLayout
{
    public const int BlockSize = 128;
    public const int LastPaperWidth = 4;
    public const int LengthWidth = 3;
    public const int ImpactAt = LastPaperWidth + LengthWidth;
    public const int SkipWidth = ImpactAt + 1;

    /// <summary>Title frequencies below this share a number with the abstract's.</summary>
    public const int TitleEscape = 3;
    public const int TitleBits = 2;

    public static int BlockCount(int postings) => postings <= BlockSize ? 0 : (postings + BlockSize - 1) / BlockSize;

    /// <summary>Writes one posting and returns the place behind it; it takes at most 18 bytes.</summary>
    public static int Write(Span<byte> bytes, int at, int distance, int inTitle, int inAbstract)
    {
        bool isPlain = inTitle == 0 && inAbstract == 1;
        at = VarInt.Write(bytes, at, (distance << 1) | (isPlain ? 0 : 1));
        if (isPlain)
            return at;

        at = VarInt.Write(bytes, at, (inAbstract << TitleBits) | Math.Min(inTitle, TitleEscape));
        return inTitle < TitleEscape ? at : VarInt.Write(bytes, at, inTitle - TitleEscape);
    }

    /// <summary>Writes what the table of blocks says of one.</summary>
    public static void WriteSkip(Span<byte> bytes, int lastPaper, int length, int impactCode)
    {
        SevenBit.Write(bytes.Slice(0, LastPaperWidth), lastPaper);
        SevenBit.Write(bytes.Slice(LastPaperWidth, LengthWidth), length);
        bytes[ImpactAt] = (byte)impactCode;
    }
}
