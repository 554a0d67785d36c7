using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Text;

/// <summary>How many bytes a text takes in UTF-8, and the proof that a document's bytes are those of its text.</summary>
internal static class Utf8
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The bytes of the byte order mark.</summary>
    private static readonly byte[] Preamble = [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes of <paramref name="text"/>; a lone surrogate counts as the U+FFFD it becomes.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static int ByteCount(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < 0x80)
            {
                count++;
            }
            else if (c < 0x800)
            {
                count += 2;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                count += 4;
                i++;
            }
            else
            {
                count += 3;
            }
        }

        return count;
    }

    /// <summary>
    /// Finds whether the file that <paramref name="source"/> came from is <paramref name="text"/> in UTF-8, so that
    /// offsets into the text's bytes are offsets into the embedded file. The compiler keeps no bytes, but a checksum.
    /// </summary>
    /// <param name="source">The document as the compiler holds it.</param>
    /// <param name="text">Its characters.</param>
    /// <param name="preambleLength">3 where the file begins with a byte order mark, else 0.</param>
    public static bool TryProve(SourceText source, string text, out int preambleLength)
    {
        byte[] bytes = Encoding.GetBytes(text);
        preambleLength = 0;
        if (Matches(source, [], bytes))
            return true;

        preambleLength = Preamble.Length;
        return Matches(source, Preamble, bytes);
    }

    private static bool Matches(SourceText source, byte[] preamble, byte[] bytes)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(
            source.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA1);
        hash.AppendData(preamble);
        hash.AppendData(bytes);
        return source.GetChecksum().AsSpan().SequenceEqual(hash.GetHashAndReset());
    }
}
