namespace TypedCorpus.Image.Layout;

/// <summary>
/// How the term dictionary lies in the image: the number of terms, for each block of sixteen where its entries and
/// its postings begin, then the entries. An entry is the bytes that it shares with the term before and the bytes that
/// follow (front coding), the number of papers with the term, the length of its postings and, for more than one
/// paper, its greatest impact.
/// </summary>
internal static class TermsLayout
{
    public const int BlockSize = 16;
    public const int TermCountWidth = 4;
    public const int OffsetWidth = 4;
    public const int BlockWidth = 2 * OffsetWidth;
    public const int BlocksAt = TermCountWidth;

    /// <summary>One byte says both lengths where they are small; else it has the most it can say and a byte follows.</summary>
    public const int SharedEscape = 15;
    public const int SuffixEscape = 7;
    public const int SuffixBits = 3;

    public static int BlockCount(int terms) => (terms + BlockSize - 1) / BlockSize;

    /// <summary>Where the places of a block stand.</summary>
    public static int PlaceOf(int block) => BlocksAt + (block * BlockWidth);

    public static int EntriesAt(int terms) => BlocksAt + (BlockCount(terms) * BlockWidth);
}
