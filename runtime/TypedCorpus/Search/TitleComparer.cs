using TypedCorpus.Image;
using TypedCorpus.Text;

namespace TypedCorpus.Search;

/// <summary>Compares papers by their titles, letter by letter without case; those of equal titles are in corpus order.</summary>
internal readonly struct TitleComparer(CorpusData data) : IComparer<int>
{
    public int Compare(int x, int y)
    {
        ReadOnlySpan<byte> left = data.Title(x);
        ReadOnlySpan<byte> right = data.Title(y);
        int atLeft = 0;
        int atRight = 0;
        while (atLeft < left.Length && atRight < right.Length)
        {
            int order = Next(left, ref atLeft) - Next(right, ref atRight);
            if (order != 0)
                return order;
        }

        // Not the lengths: letters that are equal but for case may have another number of bytes.
        int rest = (left.Length - atLeft) - (right.Length - atRight);
        return rest != 0 ? rest : x - y;
    }

    private static int Next(ReadOnlySpan<byte> text, ref int at)
    {
        int scalar = Utf8Strings.ReadScalar(text, ref at);
        return scalar <= char.MaxValue ? CaseFolding.Fold((char)scalar) : scalar;
    }
}
