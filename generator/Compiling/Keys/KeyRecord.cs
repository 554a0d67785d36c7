using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Keys;

/// <summary>
/// A key that <c>Find</c> takes, as an attribute of the corpus class tells the analyzer of it: a number of ten digits,
/// six of the key's hash and four of its paper's place. In a string the records are sorted, and searched by halves.
/// </summary>
/// <remarks>
/// The hash reads every character, where the one of the lookup table reads windows: a mistake may stand anywhere. Of
/// 36 bits, one mistake in forty million goes unseen among the keys of 623 papers.
/// </remarks>
internal static class KeyRecord
{
    /// <summary>Told by the attribute; another form, or another hash, is another version.</summary>
    public const int Version = 1;

    public const int HashLength = 6;
    public const int Length = 10;

    /// <summary>The place of a key whose hash two papers have.</summary>
    public const int NoPaper = (1 << PaperBits) - 1;

    private const int PaperBits = 24;

    // In the order of ASCII: records that are sorted as numbers are sorted as text.
    private const string Digits = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    /// <summary>A key with its paper as a number.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static ulong Of(ReadOnlySpan<char> key, int paper)
    {
        ulong hash = Fnv1a.HashFolded(key);
        hash = unchecked((hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15);
        return ((hash >> 28) << PaperBits) | (uint)paper;
    }

    public static ulong HashOf(ulong record) => record >> PaperBits;

    /// <summary>The record of the same key for no paper in particular.</summary>
    public static ulong WithoutPaper(ulong record) => record | NoPaper;

    [MethodImpl(Jit.OptimizeInGenerator)]
    public static void Write(Span<char> text, ulong record)
    {
        for (int i = Length - 1; i >= 0; i--)
        {
            text[i] = Digits[(int)(record & 63)];
            record >>= 6;
        }
    }

    /// <summary>The paper of the record that begins at a place, or <see cref="NoPaper"/>.</summary>
    public static int PaperAt(string records, int at)
    {
        int paper = 0;
        for (int i = at + HashLength; i < at + Length; i++)
            paper = (paper << 6) | (Digits.IndexOf(records[i]) & 63);
        return paper;
    }
}
