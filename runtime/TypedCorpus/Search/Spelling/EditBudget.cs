using TypedCorpus.Text;

namespace TypedCorpus.Search.Spelling;

/// <summary>How many letters of a word may be wrong: the longer it is, the fewer other words are as near by chance.</summary>
internal static class EditBudget
{
    private const int MinLengthForOne = 4;
    private const int MinLengthForTwo = 8;

    /// <summary>
    /// The edits that a word may need. None for one with digits or signs, of which each makes another name, and for the
    /// characters of <see cref="UnspacedScripts"/>.
    /// </summary>
    public static int Of(ReadOnlySpan<char> form)
    {
        if (form.Length < MinLengthForOne || !IsOfLetters(form))
            return 0;
        return form.Length < MinLengthForTwo ? 1 : 2;
    }

    /// <summary>Whether a word or term has nothing but letters with their marks.</summary>
    public static bool IsOfLetters(ReadOnlySpan<char> form)
    {
        for (int i = 0, width; i < form.Length; i += width)
        {
            CharacterClass kind = CharacterClasses.At(form, i, out width);
            if (kind is not (CharacterClass.Letter or CharacterClass.Mark) || UnspacedScripts.IsLetter(kind, form[i]))
                return false;
        }

        return true;
    }
}
