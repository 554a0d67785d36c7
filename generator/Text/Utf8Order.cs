namespace TypedCorpus.Generator.Text;

/// <summary>Compares texts as their UTF-8 bytes compare, which UTF-16 does not where it needs pairs.</summary>
internal static class Utf8Order
{
    public static int Compare(string left, string right)
    {
        int length = Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            if (left[i] != right[i])
                return Rank(left[i]) - Rank(right[i]);
        }

        return left.Length - right.Length;
    }

    /// <summary>Surrogates stand for characters behind all others.</summary>
    private static int Rank(char c) => c < '\uD800' ? c : c >= '\uE000' ? c - 0x800 : c + 0x2000;
}
