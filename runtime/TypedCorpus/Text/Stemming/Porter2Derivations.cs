namespace TypedCorpus.Text.Stemming;

/// <summary>Steps 2 to 5 of Porter2: derivational suffixes.</summary>
/// <remarks>
/// A step considers only its longest matching suffix, even if that lies outside the region. The suffixes are therefore
/// tested from the longest to the shortest, grouped by last letter for speed.
/// </remarks>
internal static class Porter2Derivations
{
    public static void Remove(ref Porter2Word word)
    {
        ReplaceDoubleSuffix(ref word);
        ReplaceSuffix(ref word);
        RemoveSuffix(ref word);
        RemoveFinalLetter(ref word);
    }

    /// <summary>Step 2.</summary>
    private static void ReplaceDoubleSuffix(ref Porter2Word word)
    {
        switch (word.Last)
        {
            case 'l':
                _ = Replace(ref word, "ational", "ate") || Replace(ref word, "tional", "tion");
                break;
            case 'i':
                ReplaceEndingInI(ref word);
                break;
            case 'n':
                _ = Replace(ref word, "ization", "ize") || Replace(ref word, "ation", "ate");
                break;
            case 'r':
                _ = Replace(ref word, "izer", "ize") || Replace(ref word, "ator", "ate");
                break;
            case 's':
                _ = Replace(ref word, "fulness", "ful") || Replace(ref word, "ousness", "ous")
                    || Replace(ref word, "iveness", "ive");
                break;
            case 'm':
                _ = Replace(ref word, "alism", "al");
                break;
            case 't':
                _ = Replace(ref word, "ogist", "og");
                break;
        }
    }

    private static void ReplaceEndingInI(ref Porter2Word word)
    {
        bool found = Replace(ref word, "biliti", "ble") || Replace(ref word, "lessli", "less")
            || Replace(ref word, "entli", "ent") || Replace(ref word, "aliti", "al") || Replace(ref word, "ousli", "ous")
            || Replace(ref word, "iviti", "ive") || Replace(ref word, "fulli", "ful")
            || Replace(ref word, "enci", "ence") || Replace(ref word, "anci", "ance")
            || Replace(ref word, "abli", "able") || Replace(ref word, "alli", "al")
            || Replace(ref word, "bli", "ble");
        if (found) return;

        if (word.EndsWith("ogi"))
        {
            if (word.EndsWith("logi") && word.InR1(3)) word.Cut(1);
        }
        else if (word.EndsWith("li") && word.InR1(2) && word.Length > 2 && IsBeforeLi(word[word.Length - 3]))
        {
            word.Cut(2);
        }
    }

    private static bool IsBeforeLi(char c) =>
        c is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't';

    /// <summary>Step 3.</summary>
    private static void ReplaceSuffix(ref Porter2Word word)
    {
        switch (word.Last)
        {
            case 'l':
                _ = Replace(ref word, "ational", "ate") || Replace(ref word, "tional", "tion")
                    || Replace(ref word, "ical", "ic") || Replace(ref word, "ful", "");
                break;
            case 'e':
                if (Replace(ref word, "alize", "al") || Replace(ref word, "icate", "ic")) break;
                if (word.EndsWith("ative") && word.InR2(5)) word.Cut(5);
                break;
            case 'i':
                _ = Replace(ref word, "iciti", "ic");
                break;
            case 's':
                _ = Replace(ref word, "ness", "");
                break;
        }
    }

    /// <summary>Step 4.</summary>
    private static void RemoveSuffix(ref Porter2Word word)
    {
        _ = word.Last switch
        {
            'l' => Remove(ref word, "al"),
            'e' => Remove(ref word, "ance") || Remove(ref word, "ence") || Remove(ref word, "able")
                || Remove(ref word, "ible") || Remove(ref word, "ate") || Remove(ref word, "ive")
                || Remove(ref word, "ize"),
            'r' => Remove(ref word, "er"),
            'c' => Remove(ref word, "ic"),
            't' => Remove(ref word, "ement") || Remove(ref word, "ment") || Remove(ref word, "ent")
                || Remove(ref word, "ant"),
            'm' => Remove(ref word, "ism"),
            'i' => Remove(ref word, "iti"),
            's' => Remove(ref word, "ous"),
            'n' => (word.EndsWith("sion") || word.EndsWith("tion")) && Remove(ref word, "ion"),
            _ => false,
        };
    }

    /// <summary>Step 5.</summary>
    private static void RemoveFinalLetter(ref Porter2Word word)
    {
        if (word.Last == 'e')
        {
            if (word.InR2(1) || (word.InR1(1) && !word.EndsShort(word.Length - 1))) word.Cut(1);
        }
        else if (word.EndsWith("ll") && word.InR2(1))
        {
            word.Cut(1);
        }
    }

    /// <summary>Replaces a suffix if it lies in R1, and returns whether the word ends with it at all.</summary>
    private static bool Replace(ref Porter2Word word, string suffix, string letters)
    {
        if (!word.EndsWith(suffix)) return false;
        if (word.InR1(suffix.Length)) word.ReplaceEnd(suffix.Length, letters);
        return true;
    }

    /// <summary>Removes a suffix if it lies in R2, and returns whether the word ends with it at all.</summary>
    private static bool Remove(ref Porter2Word word, string suffix)
    {
        if (!word.EndsWith(suffix)) return false;
        if (word.InR2(suffix.Length)) word.Cut(suffix.Length);
        return true;
    }
}
