using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>
/// Reads the phrases of a paper that may be key phrases: one to three words, the parts of a compound counted one by one,
/// with nothing but a space between them, and no stop word at either end.
/// </summary>
internal sealed class PhraseReader(WordForms forms)
{
    private const int MaxParts = 3;

    /// <summary>The greatest stem that a key can represent. All greater ones share its number.</summary>
    private const int MaxStem = (1 << Phrase.StemBits) - 2;

    private Phrase[] _phrases = new Phrase[256];

    /// <summary>Returns the phrases of the words, in the order of the text. They are valid until the next call.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public ReadOnlySpan<Phrase> Read(PhraseWord[] words)
    {
        int count = 0;
        if (_phrases.Length < words.Length * MaxParts)
            _phrases = new Phrase[words.Length * MaxParts];
        for (int first = 0; first < words.Length; first++)
        {
            if (words[first].Boundary == WordBoundary.Compound || forms[words[first].Form].IsStopWord)
                continue;

            long key = 0;
            for (int last = first; last < words.Length && last < first + MaxParts; last++)
            {
                ref readonly WordForm form = ref forms[words[last].Form];
                if (last > first && !Continues(words[last].Boundary, form.IsStopWord))
                    break;
                key = (key << Phrase.StemBits) | (uint)(Math.Min(form.Term, MaxStem) + 1);
                bool endsCompound = last + 1 == words.Length || words[last + 1].Boundary != WordBoundary.Compound;
                if (endsCompound && !form.IsStopWord)
                    _phrases[count++] = new(key, words[first].Start, words[last].Start + form.Length - words[first].Start);
            }
        }

        return _phrases.AsSpan(0, count);
    }

    /// <summary>
    /// Whether a phrase continues: within a compound with any word (<c>text-to-image</c>), after a space with no stop word.
    /// </summary>
    private static bool Continues(WordBoundary boundary, bool isStopWord) =>
        boundary == WordBoundary.Compound || (boundary == WordBoundary.Space && !isStopWord);
}

/// <summary>
/// A phrase of a paper: its stems as one number, and its range in the title and the abstract, one after the other.
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

    /// <summary>Whether a phrase equals another or is part of it.</summary>
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
