namespace TypedCorpus.Text.Stemming;

/// <summary>A word during stemming by Porter2: its letters, its current length, and its regions R1 and R2.</summary>
/// <remarks>A <c>y</c> that is a consonant is upper case until <see cref="Finish"/>.</remarks>
internal ref struct Porter2Word
{
    // R1 starts after these, so that general, generate and generous have different stems.
    private static readonly string[] Prefixes =
        ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"];

    private readonly Span<char> _letters;
    private readonly int _r1;
    private readonly int _r2;

    public Porter2Word(Span<char> letters, int length)
    {
        _letters = letters;
        Length = length;
        if (letters[0] == '\'') RemoveFirst();
        MarkConsonantY();

        int prefix = PrefixLength(letters.Slice(0, Length));
        _r1 = prefix > 0 ? prefix : RegionAfter(0);
        _r2 = RegionAfter(_r1);
    }

    public int Length { get; private set; }

    /// <summary>The letter at an index.</summary>
    public readonly char this[int index] => _letters[index];

    /// <summary>The last letter, or NUL if none is left.</summary>
    public readonly char Last => Length > 0 ? _letters[Length - 1] : '\0';

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    public readonly bool EndsWith(string suffix)
    {
        int start = Length - suffix.Length;
        if (start < 0) return false;
        for (int i = suffix.Length - 1; i >= 0; i--)
        {
            if (_letters[start + i] != suffix[i]) return false;
        }

        return true;
    }

    /// <summary>Whether the word without a suffix equals the given letters.</summary>
    public readonly bool IsBefore(int suffixLength, string letters) =>
        _letters.Slice(0, Length - suffixLength).SequenceEqual(letters.AsSpan());

    /// <summary>Whether a suffix of this length lies in R1.</summary>
    public readonly bool InR1(int suffixLength) => _r1 <= Length - suffixLength;

    /// <summary>Whether a suffix of this length lies in R2.</summary>
    public readonly bool InR2(int suffixLength) => _r2 <= Length - suffixLength;

    /// <summary>Whether the first letters contain a vowel.</summary>
    public readonly bool HasVowel(int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (IsVowel(_letters[i])) return true;
        }

        return false;
    }

    /// <summary>Whether the first letters end in a short syllable: <c>rap</c>, <c>entrap</c>, <c>on</c>; not <c>bestow</c>.</summary>
    public readonly bool EndsShort(int count)
    {
        if (count == 4 && _letters.Slice(0, 4).SequenceEqual("past".AsSpan())) return true;
        if (count < 2 || IsVowel(_letters[count - 1]) || !IsVowel(_letters[count - 2])) return false;
        return count == 2 || (!IsVowel(_letters[count - 3]) && _letters[count - 1] is not ('w' or 'x' or 'Y'));
    }

    /// <summary>Whether the word is short: one short syllable, and nothing in R1.</summary>
    public readonly bool IsShort() => _r1 >= Length && EndsShort(Length);

    public void Cut(int count) => Length -= count;

    /// <summary>Replaces a suffix by at most as many letters.</summary>
    public void ReplaceEnd(int count, string letters)
    {
        letters.AsSpan().CopyTo(_letters.Slice(Length - count));
        Length += letters.Length - count;
    }

    /// <summary>Restores the marked consonants and returns the length of the stem.</summary>
    public readonly int Finish()
    {
        for (int i = 0; i < Length; i++)
        {
            if (_letters[i] == 'Y') _letters[i] = 'y';
        }

        return Length;
    }

    private void RemoveFirst()
    {
        Length--;
        _letters.Slice(1, Length).CopyTo(_letters);
    }

    private readonly void MarkConsonantY()
    {
        for (int i = 0; i < Length; i++)
        {
            if (_letters[i] == 'y' && (i == 0 || IsVowel(_letters[i - 1]))) _letters[i] = 'Y';
        }
    }

    /// <summary>Returns the start of the region after the first non-vowel that follows a vowel.</summary>
    private readonly int RegionAfter(int start)
    {
        for (int i = start + 1; i < Length; i++)
        {
            if (!IsVowel(_letters[i]) && IsVowel(_letters[i - 1])) return i + 1;
        }

        return Length;
    }

    /// <summary>Returns the length of the listed prefix of a word, or zero.</summary>
    private static int PrefixLength(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word[0] is not ('g' or 'c' or 'a' or 'p' or 'u' or 'l' or 'e' or 'o' or 'i')) return 0;
        foreach (string prefix in Prefixes)
        {
            if (word.StartsWith(prefix.AsSpan())) return prefix.Length;
        }

        return 0;
    }
}
