using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Keys;

/// <summary>
/// A key that <c>Find</c> takes, as the attribute of the corpus class has it for the analyzer: a number of ten digits,
/// six for the key's hash and four for its paper. The records of a corpus are one sorted string.
/// </summary>
/// <remarks>
/// The hash reads every character, where that of the lookup table reads windows: a mistake may be anywhere. With 36 bits,
/// one mistake in forty million goes unnoticed among the keys of 623 papers.
/// </remarks>
internal static class KeyRecord
{
    /// <summary>The version of the records, which the attribute states: raised when their form or their hash changes.</summary>
    public const int Version = 1;

    public const int HashLength = 6;
    public const int Length = 10;

    /// <summary>Stands for the paper of a key whose hash two papers have.</summary>
    public const int NoPaper = (1 << PaperBits) - 1;

    private const int PaperBits = 24;

    // In the order of ASCII: records that are sorted as numbers are sorted as text.
    private const string Digits = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    /// <summary>The records of the keys, sorted.</summary>
    public static string Write(EquatableArray<PaperKey> keys)
    {
        ulong[] records = [.. keys.Select(key => Of(key.Text.AsSpan(), Math.Min(key.Paper, NoPaper)))];
        Array.Sort(records);

        char[] text = new char[records.Length * Length];
        int length = 0;
        for (int i = 0; i < records.Length; i++)
        {
            // Two keys with one hash are one record, which leads to neither paper.
            ulong record = records[i];
            while (i + 1 < records.Length && HashOf(records[i + 1]) == HashOf(record))
                record = WithoutPaper(records[i++]);
            Write(text.AsSpan(length, Length), record);
            length += Length;
        }

        return new(text, 0, length);
    }

    /// <summary>The record of a key as a number.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static ulong Of(ReadOnlySpan<char> key, int paper)
    {
        ulong hash = Fnv1a.HashFolded(key);
        hash = unchecked((hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15);
        return ((hash >> 28) << PaperBits) | (uint)paper;
    }

    private static ulong HashOf(ulong record) => record >> PaperBits;

    /// <summary>The record of the same key without a paper.</summary>
    private static ulong WithoutPaper(ulong record) => record | NoPaper;

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
