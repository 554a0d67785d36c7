using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Finds the words of a name and their case as BibTeX does: outside braces only.</summary>
internal static class NameWords
{
    // Letters and accents have short names; a bound keeps a long word from being read again for each space.
    private const int LongestCommand = 16;

    /// <summary>The position of each word; a tie separates words as a space does.</summary>
    public static List<int> Starts(string name)
    {
        var starts = new List<int>();
        int depth = 0;
        bool isBetween = true;
        for (int i = 0; i < name.Length; i++)
        {
            bool separates = depth <= 0 && IsSeparator(name, i);
            if (!separates && isBetween)
                starts.Add(i);
            isBetween = separates;
            depth += NameSyntax.Step(name[i]);
        }

        return starts;
    }

    /// <summary>
    /// Whether the first letter of a word is in lower case. Braces hide their letters, but not those of an accent: {\'e} is a
    /// letter, and \aa tells its case by the command.
    /// </summary>
    public static bool IsLowerCase(string name, int start)
    {
        int depth = 0;
        for (int i = start; i < name.Length && !(depth <= 0 && IsSeparator(name, i)); i++)
        {
            bool isAccent = name[i] == '\\' && (depth <= 0 || (depth == 1 && name[i - 1] == '{'));
            if (isAccent)
                return IsLowerCaseCommand(name, i + 1);
            if (depth <= 0 && LatexCharacters.IsLetter(name[i]))
                return CaseFolding.IsLower(name[i]);
            depth += NameSyntax.Step(name[i]);
        }

        return false;
    }

    private static bool IsLowerCaseCommand(string name, int at)
    {
        int end = LatexCharacters.WordEnd(name, at);
        bool isLetter = LatexSymbols.FindLetter(name, at, end) is not null;
        // Another command is an accent over the next letter, or changes its font.
        int letter = isLetter ? at : Math.Max(end, at + 1);
        while (letter < name.Length && !LatexCharacters.IsLetter(name[letter]))
        {
            if (name[letter] is ' ' or '~')
                break;
            letter++;
        }

        return letter < name.Length && CaseFolding.IsLower(name[letter]);
    }

    /// <summary>Whether a space separates words. One behind a command only ends its name: \O stergaard, \v Simek, \' Emile.</summary>
    private static bool IsSeparator(string name, int at) =>
        (name[at] == ' ' && !IsBehindCommand(name, at)) || (name[at] == '~' && (at == 0 || name[at - 1] != '\\'));

    private static bool IsBehindCommand(string name, int at)
    {
        if (at >= 2 && name[at - 2] == '\\' && LatexAccents.IsAccent(name[at - 1]))
            return true;
        int start = at;
        while (start > 0 && at - start < LongestCommand && AsciiChar.IsLetter(name[start - 1]))
            start--;
        return start > 0 && start < at && name[start - 1] == '\\' && (start == 1 || name[start - 2] != '\\');
    }
}
