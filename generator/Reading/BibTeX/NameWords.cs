using TypedCorpus.Generator.Reading.Latex;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>The words of a name, and their case, as BibTeX finds them: outside braces only.</summary>
internal static class NameWords
{
    /// <summary>Whether the brace at the beginning is closed at the end.</summary>
    public static bool IsOneGroup(string name)
    {
        if (name.Length < 2 || name[0] != '{')
            return false;
        int depth = 0;
        for (int i = 0; i < name.Length; i++)
        {
            depth += Step(name[i]);
            if (depth == 0)
                return i == name.Length - 1;
        }

        return false;
    }

    public static List<string> SplitAtCommas(string name)
    {
        var parts = new List<string>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < name.Length; i++)
        {
            depth += Step(name[i]);
            if (name[i] == ',' && depth <= 0)
            {
                parts.Add(name.Substring(start, i - start));
                start = i + 1;
            }
        }

        parts.Add(name.Substring(start));
        return parts;
    }

    /// <summary>Where each word begins; a tie parts words as a space does.</summary>
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
            depth += Step(name[i]);
        }

        return starts;
    }

    /// <summary>
    /// Whether the first letter of a word is in lower case. Braces hide theirs, but not those of an accent: {\'e} is one
    /// letter, and of \aa and the like the command tells.
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
                return char.IsLower(name[i]);
            depth += Step(name[i]);
        }

        return false;
    }

    private static bool IsLowerCaseCommand(string name, int at)
    {
        int end = LatexCharacters.WordEnd(name, at);
        bool isLetter = LatexLetters.Find(name, at, end) is not null;
        // What is no letter itself is an accent over the next one, or changes the font for it.
        int letter = isLetter ? at : Math.Max(end, at + 1);
        while (letter < name.Length && !LatexCharacters.IsLetter(name[letter]))
        {
            if (name[letter] is ' ' or '~')
                break;
            letter++;
        }

        return letter < name.Length && char.IsLower(name[letter]);
    }

    private static bool IsSeparator(string name, int at) =>
        name[at] == ' ' || (name[at] == '~' && (at == 0 || name[at - 1] != '\\'));

    private static int Step(char c) => c == '{' ? 1 : c == '}' ? -1 : 0;
}
