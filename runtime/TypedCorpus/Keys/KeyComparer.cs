using System.Runtime.CompilerServices;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace TypedCorpus.Keys;

/// <summary>
/// Compares a key with a text of the image, ignoring case: with the text itself, or with the key that is derived from it.
/// </summary>
internal static unsafe class KeyComparer
{
    private const int Block = 4;

    // Longer texts are rare and are decoded into a string.
    private const int BufferLength = 512;
    private const ulong CaseBits = 0x0020002000200020;
    private const ulong HighBits = 0x0080008000800080;

    public static bool Equals(ReadOnlySpan<char> key, ReadOnlySpan<byte> utf8)
    {
        // An equal text with as many bytes as the key has characters is ASCII, unless the key has K (U+212A) or ſ.
        if (key.Length != utf8.Length || key.Length < Block || !BitConverter.IsLittleEndian)
            return EqualsFolded(key, utf8) || EqualsComposed(key, utf8);

        fixed (char* left = key)
        fixed (byte* right = utf8)
        {
            return AreEqual(left, right, key.Length) || EqualsFolded(key, utf8) || EqualsComposed(key, utf8);
        }
    }

    /// <summary>Whether a key is one of the items of a list.</summary>
    public static bool IsAny(ReadOnlySpan<char> key, ReadOnlySpan<byte> items)
    {
        while (TryTakeItem(ref items, out ReadOnlySpan<byte> item))
        {
            if (Equals(key, item))
                return true;
        }

        return false;
    }

    /// <summary>Whether a key is one of the links of a paper.</summary>
    public static bool IsLink(ReadOnlySpan<char> key, PaperReader paper)
    {
        (int first, int count) = paper.Links;
        for (int i = first; i < first + count; i++)
        {
            if (IsLink(key, paper.LinkUrl(i)))
                return true;
        }

        return false;
    }

    public static bool IsLink(ReadOnlySpan<char> key, ReadOnlySpan<byte> url)
    {
        Span<char> buffer = stackalloc char[BufferLength];
        return CaseFolding.Equals(key, LinkKey.Of(Decode(url, buffer)));
    }

    /// <summary>Whether a key is the id of a paper, which is stored only if it is not the slug of the title.</summary>
    public static bool IsId(ReadOnlySpan<char> key, PaperReader paper)
    {
        if (paper.TryGetStoredId(out ReadOnlySpan<byte> id))
            return Equals(key, id);

        Span<char> buffer = stackalloc char[BufferLength];
        Span<char> slug = stackalloc char[Slug.MaxLength];
        return CaseFolding.Equals(key, slug[..Slug.Write(Decode(paper.Title, buffer), slug)]);
    }

    /// <summary>Whether a key is the name of the member of a paper.</summary>
    public static bool IsMember(ReadOnlySpan<char> key, PaperReader paper)
    {
        Span<char> buffer = stackalloc char[BufferLength];
        return MemberKey.IsOf(key, Decode(paper.Title, buffer))
            || (paper.TryGetStoredId(out ReadOnlySpan<byte> id) && MemberKey.IsOf(key, Decode(id, buffer)));
    }

    /// <summary>Whether a key is the folded form of a name, title or id of a paper.</summary>
    public static bool IsFolded(ReadOnlySpan<char> key, PaperReader paper, ReadOnlySpan<byte> aliases)
    {
        if (IsFolded(key, paper.Name) || IsFolded(key, paper.Title) || IsFolded(key, paper.RawTitle)
            || (paper.TryGetStoredId(out ReadOnlySpan<byte> id) && IsFolded(key, id)))
        {
            return true;
        }

        while (TryTakeItem(ref aliases, out ReadOnlySpan<byte> alias))
        {
            if (IsFolded(key, alias))
                return true;
        }

        return false;
    }

    private static bool IsFolded(ReadOnlySpan<char> key, ReadOnlySpan<byte> utf8)
    {
        Span<char> buffer = stackalloc char[BufferLength];
        Span<char> folded = stackalloc char[FoldedKey.MaxLength];
        int length = FoldedKey.Fold(Decode(utf8, buffer), folded);
        return length > 0 && CaseFolding.Equals(key, folded[..length]);
    }

    /// <summary>Takes the first item off a list; returns false for a list without any.</summary>
    private static bool TryTakeItem(ref ReadOnlySpan<byte> items, out ReadOnlySpan<byte> item)
    {
        int end = items.IndexOf((byte)BibliographyField.ItemEnd);
        item = end < 0 ? items : items[..end];
        items = end < 0 ? default : items[(end + 1)..];
        return !item.IsEmpty || end >= 0;
    }

    private static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> utf8, Span<char> buffer) =>
        utf8.Length <= buffer.Length ? buffer[..Utf8Strings.Decode(utf8, buffer)] : Utf8Strings.Make(utf8);

    private static bool AreEqual(char* left, byte* right, int length)
    {
        int last = length - Block;
        for (int i = 0; i < last; i += Block)
        {
            if (!AreEqual(*(ulong*)(left + i), *(uint*)(right + i)))
                return false;
        }

        return AreEqual(*(ulong*)(left + last), *(uint*)(right + last));
    }

    /// <summary>Whether four characters are ASCII and differ in case at most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreEqual(ulong left, uint bytes)
    {
        ulong right = (bytes | ((ulong)bytes << 16)) & 0x0000FFFF0000FFFF;
        right = (right | (right << 8)) & 0x00FF00FF00FF00FF;
        ulong difference = left ^ right;
        return difference == 0 ? (right & HighBits) == 0 : AreCases(right, difference);
    }

    private static bool AreCases(ulong characters, ulong difference)
    {
        if ((difference & ~CaseBits) != 0 || (characters & HighBits) != 0)
            return false;

        // The high bit of a lane tells whether its character is at least a, and whether it is beyond z.
        ulong lower = characters | CaseBits;
        ulong isLetter = (lower + 0x001F001F001F001F) & ~(lower + 0x0005000500050005) & HighBits;
        return ((difference << 2) & ~isLetter) == 0;
    }

    /// <summary>Whether a key is a text whose letters and marks are composed.</summary>
    private static bool EqualsComposed(ReadOnlySpan<char> key, ReadOnlySpan<byte> utf8)
    {
        Span<char> buffer = stackalloc char[BufferLength];
        ReadOnlySpan<char> text = Decode(utf8, buffer);
        if (!CanonicalForm.MayChange(text))
            return false;

        Span<char> composed = text.Length <= BufferLength / CanonicalForm.MaxGrowth
            ? stackalloc char[BufferLength]
            : new char[text.Length * CanonicalForm.MaxGrowth];
        return CaseFolding.Equals(key, composed[..CanonicalForm.Compose(text, composed)]);
    }

    private static bool EqualsFolded(ReadOnlySpan<char> key, ReadOnlySpan<byte> utf8)
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
