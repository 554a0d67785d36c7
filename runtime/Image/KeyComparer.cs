using TypedCorpus.Text;

namespace TypedCorpus.Image;

/// <summary>Compares a key with UTF-8 of the image, without regard to case.</summary>
internal static class KeyComparer
{
    public static bool Equals(ReadOnlySpan<char> key, ReadOnlySpan<byte> utf8)
    {
        int at = 0;
        for (int i = 0; i < key.Length; i++)
        {
            if (at == utf8.Length)
                return false;

            int scalar = Utf8Strings.ReadScalar(utf8, ref at);
            bool isEqual = scalar < 0x10000
                ? key[i] == scalar || CaseFolding.Fold(key[i]) == CaseFolding.Fold((char)scalar)
                : i + 1 < key.Length && key[i++] == 0xD7C0 + (scalar >> 10) && key[i] == 0xDC00 + (scalar & 0x3FF);
            if (!isEqual)
                return false;
        }

        return at == utf8.Length;
    }
}
