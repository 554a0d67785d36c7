using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Generator.Text;

/// <summary>The UTF-8 form of a text: its length, its order, and the proof that it is the content of a file.</summary>
internal static class Utf8
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    public static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly byte[] Preamble = [0xEF, 0xBB, 0xBF];

    /// <summary>The number of bytes of a text; a lone surrogate counts as the U+FFFD that replaces it.</summary>
    public static unsafe int ByteCount(ReadOnlySpan<char> text)
    {
        // There is no overload for spans in .NET Standard 2.0.
        fixed (char* first = text)
            return text.IsEmpty ? 0 : Encoding.GetByteCount(first, text.Length);
    }

    /// <summary>Compares two texts as their bytes compare, which differs from UTF-16 where it needs surrogates.</summary>
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

    /// <summary>
    /// Finds whether the file of <paramref name="source"/> is <paramref name="text"/> in UTF-8, so that offsets into the bytes
    /// of the text are offsets into the embedded file. The compiler keeps only a checksum of the bytes.
    /// </summary>
    /// <param name="source">The document as read by the compiler.</param>
    /// <param name="text">Its characters.</param>
    /// <param name="preambleLength">3 if the file begins with a byte order mark, else 0.</param>
    public static bool TryProve(SourceText source, string text, out int preambleLength)
    {
        byte[] bytes = Encoding.GetBytes(text);
        preambleLength = 0;
        if (Matches(source, [], bytes))
            return true;

        preambleLength = Preamble.Length;
        return Matches(source, Preamble, bytes);
    }

    /// <summary>Whether UTF-8 can hold a text: none of its surrogates is alone.</summary>
    public static bool IsWhole(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
                return false;
        }

        return true;
    }

    /// <summary>Surrogates rank above all other characters.</summary>
    private static int Rank(char c) => c < '\uD800' ? c : c >= '\uE000' ? c - 0x800 : c + 0x2000;

    private static bool Matches(SourceText source, byte[] preamble, byte[] bytes)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(
            source.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA1);
        hash.AppendData(preamble);
        hash.AppendData(bytes);
        return source.GetChecksum().AsSpan().SequenceEqual(hash.GetHashAndReset());
    }
}
