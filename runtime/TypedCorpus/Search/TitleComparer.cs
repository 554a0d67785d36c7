using TypedCorpus.Image;
using TypedCorpus.Text;

namespace TypedCorpus.Search;

/// <summary>Compares papers by their titles, letter by letter without case; those of equal titles are in corpus order.</summary>
internal readonly struct TitleComparer(CorpusData data) : IComparer<int>
{
    public int Compare(int x, int y) => Compare(data.Title(x), data.Title(y)) is not 0 and var order ? order : x - y;

    /// <summary>Compares titles letter by letter without case.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int atLeft = 0;
        int atRight = 0;
        while (atLeft < left.Length && atRight < right.Length)
        {
            int order = Next(left, ref atLeft) - Next(right, ref atRight);
            if (order != 0)
                return order;
        }

        // Not the lengths: letters that are equal but for case may have another number of bytes.
        return (left.Length - atLeft) - (right.Length - atRight);
    }

    private static int Next(ReadOnlySpan<byte> text, ref int at)
    {
        int scalar = Utf8Strings.ReadScalar(text, ref at);
        return scalar <= char.MaxValue ? CaseFolding.Fold((char)scalar) : scalar;
    }
}
