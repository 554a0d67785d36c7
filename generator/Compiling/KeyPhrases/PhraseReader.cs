using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>
/// The phrases of a paper that may be distinctive terms: one to three words, the parts of a compound
/// counted; with nothing but a space between them; whose ends are strong words; and none in a URL.
/// </summary>
internal sealed class PhraseReader(WordForms forms)
{
    private const int MaxParts = 3;

    /// <summary>How many stems a key has room for; beyond it, words of a corpus are not told apart from none.</summary>
    private const int MaxStem = (1 << Phrase.StemBits) - 2;

    private Phrase[] _phrases = new Phrase[256];

    /// <summary>The phrases of words, in the order of the text; they are good until the next call.</summary>
    [MethodImpl(Jit.Hot)]
    public ReadOnlySpan<Phrase> Read(PhraseWord[] words)
    {
        int count = 0;
        if (_phrases.Length < words.Length * MaxParts)
            _phrases = new Phrase[words.Length * MaxParts];
        for (int first = 0; first < words.Length; first++)
        {
            if (words[first].Joint == Joint.Compound || forms[words[first].Form].IsWeak)
                continue;

            long key = 0;
            for (int last = first; last < words.Length && last < first + MaxParts; last++)
            {
                ref readonly WordForm form = ref forms[words[last].Form];
                if (last > first && !IsJoined(words[last].Joint, form.IsWeak))
                    break;
                key = (key << Phrase.StemBits) | (uint)(Math.Min(form.Term, MaxStem) + 1);
                bool endsCompound = last + 1 == words.Length || words[last + 1].Joint != Joint.Compound;
                if (endsCompound && !form.IsWeak)
                    _phrases[count++] = new(key, words[first].Start, words[last].Start + form.Length - words[first].Start);
            }
        }

        return _phrases.AsSpan(0, count);
    }

    /// <summary>Over a space only to a strong word; a compound may have weak ones in it, as <c>text-to-image</c>.</summary>
    private static bool IsJoined(Joint joint, bool isWeak) => joint == Joint.Compound || (joint == Joint.Space && !isWeak);
}

/// <summary>
/// A phrase of a paper: its stems as one number, and where it stands in title and abstract, one after the other.
/// </summary>
internal readonly struct Phrase(long key, int start, int length)
{
    public const int StemBits = 21;

    private const long StemMask = (1L << StemBits) - 1;

    public long Key { get; } = key;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public static bool IsOneWord(long key) => key <= StemMask;

    public static bool IsThreeWords(long key) => key > 1L << (2 * StemBits);

    /// <summary>The last two words of three.</summary>
    public static long WithoutFirst(long key) => key & ((1L << (2 * StemBits)) - 1);

    /// <summary>The first two words of three.</summary>
    public static long WithoutLast(long key) => key >> StemBits;

    public static long FirstOf(long key) => IsThreeWords(key) ? key >> (2 * StemBits) : key >> StemBits;

    public static long LastOf(long key) => key & StemMask;

    /// <summary>Whether this phrase is, or is a part of, another.</summary>
    public static bool IsWithin(long inner, long outer)
    {
        long mask = inner <= StemMask ? StemMask : inner < 1L << (2 * StemBits) ? (1L << (2 * StemBits)) - 1 : long.MaxValue;
        for (; outer > 0; outer >>= StemBits)
        {
            if ((outer & mask) == inner)
                return true;
        }

        return false;
    }
}
