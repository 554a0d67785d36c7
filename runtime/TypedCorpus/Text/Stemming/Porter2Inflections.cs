namespace TypedCorpus.Text.Stemming;

/// <summary>Steps 0 and 1 of Porter2: possessives, plurals, past and present participles, and the final <c>y</c>.</summary>
internal static class Porter2Inflections
{
    // Nouns in -ing that would otherwise become in, out, can, her, ear and even.
    private static readonly string[] BeforeNounIng = ["inn", "out", "cann", "herr", "earr", "even"];

    // For most words the last letter rules a step out before any suffix is compared.
    public static void Remove(ref Porter2Word word)
    {
        if (word.Last is '\'' or 's') RemovePossessive(ref word);
        if (word.Last is 's' or 'd') RemovePlural(ref word);
        if (word.Last is 'd' or 'g' or 'y') RemoveParticiple(ref word);
        if (word.Last is 'y' or 'Y') SoftenFinalY(ref word);
    }

    /// <summary>Step 0.</summary>
    private static void RemovePossessive(ref Porter2Word word)
    {
        if (word.EndsWith("'s'")) word.Cut(3);
        else if (word.EndsWith("'s")) word.Cut(2);
        else if (word.EndsWith("'")) word.Cut(1);
    }

    /// <summary>Step 1a.</summary>
    private static void RemovePlural(ref Porter2Word word)
    {
        if (word.EndsWith("ied") || word.EndsWith("ies")) word.Cut(word.Length > 4 ? 2 : 1);
        else if (word.EndsWith("sses")) word.Cut(2);
        else if (word.EndsWith("us") || word.EndsWith("ss")) return;
        else if (word.EndsWith("s") && word.HasVowel(word.Length - 2)) word.Cut(1);
    }

    /// <summary>Step 1b.</summary>
    private static void RemoveParticiple(ref Porter2Word word)
    {
        int suffix;
        if (word.EndsWith("eedly")) ShortenEed(ref word, 5);
        else if (word.EndsWith("eed")) ShortenEed(ref word, 3);
        else if (!IsNounInIng(word) && (suffix = ParticipleLength(word)) > 0)
        {
            if (suffix == 3 && word.Length == 5 && word[1] == 'y' && word.EndsWith("ing"))
            {
                // dying, lying, tying, vying
                word.ReplaceEnd(4, "ie");
            }
            else if (word.HasVowel(word.Length - suffix))
            {
                word.Cut(suffix);
                Repair(ref word);
            }
        }
    }

    private static void ShortenEed(ref Porter2Word word, int suffix)
    {
        bool isVerb = word.IsBefore(suffix, "proc") || word.IsBefore(suffix, "exc") || word.IsBefore(suffix, "succ");
        if (!isVerb && word.InR1(suffix)) word.ReplaceEnd(suffix, "ee");
    }

    private static int ParticipleLength(in Porter2Word word)
    {
        if (word.EndsWith("ed")) return 2;
        if (word.EndsWith("ing")) return 3;
        if (word.EndsWith("edly")) return 4;
        return word.EndsWith("ingly") ? 5 : 0;
    }

    private static bool IsNounInIng(in Porter2Word word)
    {
        if (word.Length > 7 || !word.EndsWith("ing")) return false;
        foreach (string beginning in BeforeNounIng)
        {
            if (word.IsBefore(3, beginning)) return true;
        }

        return false;
    }

    /// <summary>Restores the <c>e</c> that the suffix replaced, or removes the letter that it doubled.</summary>
    private static void Repair(ref Porter2Word word)
    {
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz")) word.ReplaceEnd(0, "e");
        else if (EndsDouble(word))
        {
            // add, egg, off
            bool isRoot = word.Length == 3 && word[0] is ('a' or 'e' or 'o');
            if (!isRoot) word.Cut(1);
        }
        else if (word.IsShort()) word.ReplaceEnd(0, "e");
    }

    private static bool EndsDouble(in Porter2Word word)
    {
        if (word.Length < 2) return false;
        char last = word[word.Length - 1];
        return last == word[word.Length - 2] && last is ('b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't');
    }

    /// <summary>Step 1c.</summary>
    private static void SoftenFinalY(ref Porter2Word word)
    {
        if (word.Length >= 3 && !Porter2Word.IsVowel(word[word.Length - 2])) word.ReplaceEnd(1, "i");
    }
}
