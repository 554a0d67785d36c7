using TypedCorpus.Image;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace TypedCorpus.Keys;

/// <summary>Compares with the keys of a paper that the image does not hold as they are.</summary>
internal static class DerivedKeys
{
    // Longer texts are rare, and are decoded into a string.
    private const int BufferLength = 512;

    public static bool IsLink(ReadOnlySpan<char> key, PaperReader paper)
    {
        Span<char> buffer = stackalloc char[BufferLength];
        (int first, int count) = paper.Links;
        for (int i = first; i < first + count; i++)
        {
            if (CaseFolding.Equals(key, LinkKey.Of(Decode(paper.LinkUrl(i), buffer))))
                return true;
        }

        return false;
    }

    public static bool IsLink(ReadOnlySpan<char> key, ReadOnlySpan<byte> url)
    {
        Span<char> buffer = stackalloc char[BufferLength];
        return CaseFolding.Equals(key, LinkKey.Of(Decode(url, buffer)));
    }

    public static bool IsId(ReadOnlySpan<char> key, PaperReader paper)
    {
        if (paper.TryGetStoredId(out ReadOnlySpan<byte> id))
            return KeyComparer.Equals(key, id);

        Span<char> buffer = stackalloc char[BufferLength];
        Span<char> slug = stackalloc char[Slug.MaxLength];
        return CaseFolding.Equals(key, slug[..Slug.Write(Decode(paper.Title, buffer), slug)]);
    }

    private static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> utf8, Span<char> buffer) =>
        utf8.Length <= buffer.Length ? buffer[..Utf8Strings.Decode(utf8, buffer)] : Utf8Strings.Make(utf8);
}
