namespace TypedCorpus.Image.Layout;

/// <summary>
/// The layout of the term dictionary: the number of terms; for each block of sixteen the offsets of its entries and of its
/// postings; then the entries, in the order of the terms' bytes. An entry has the length of the prefix that it shares with
/// the term before and the rest of the term (front coding), the number of papers with the term, the length of its postings
/// and, for more than one paper, its greatest impact.
/// </summary>
internal static class TermDictionaryLayout
{
    public const int BlockSize = 16;
    public const int TermCountWidth = 4;
    public const int OffsetWidth = 4;
    public const int BlockWidth = 2 * OffsetWidth;
    public const int BlocksAt = TermCountWidth;

    /// <summary>Both lengths share a byte. One that does not fit has its greatest value there, and the rest follows as a number.</summary>
    public const int SharedEscape = 15;
    public const int SuffixEscape = 7;
    public const int SuffixBits = 3;

    public static int BlockCount(int terms) => (terms + BlockSize - 1) / BlockSize;

    /// <summary>The place of a block's offsets: that of its entries, then that of its postings.</summary>
    public static int OffsetsAt(int block) => BlocksAt + (block * BlockWidth);

    public static int EntriesAt(int terms) => BlocksAt + (BlockCount(terms) * BlockWidth);
}
