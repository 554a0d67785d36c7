using System.Runtime.CompilerServices;

namespace TypedCorpus.Text;

/// <summary>
/// A word of a text: a run of letters, digits and marks, without an English clitic (<c>'s</c>, <c>'re</c>). In
/// <see cref="UnspacedScripts"/> it is one character with its marks.
/// </summary>
internal readonly struct WordPart
{
    private WordPart(int end, int next, bool isCharacter)
    {
        End = end;
        Next = next;
        IsCharacter = isCharacter;
    }

    /// <summary>The end of the word.</summary>
    public int End { get; }

    /// <summary>Where to continue reading: past the word, and past its clitic, which is part of no token.</summary>
    public int Next { get; }

    /// <summary>Whether it is a character of a script that is searched by characters.</summary>
    public bool IsCharacter { get; }

    public bool HasClitic => Next > End;

    /// <summary>Reads the word that starts at an index.</summary>
    public static WordPart Read(ReadOnlySpan<char> text, int start)
    {
        int end = EndOfRun(text, start, out bool isCharacter);
        if (isCharacter || end >= text.Length || text[end] is not ('\'' or '\u2019')) return new WordPart(end, end, isCharacter);

        int clitic = CliticLength(text.Slice(end + 1));
        if (clitic == 0 || CharacterClasses.StartsWordAt(text, end + 1 + clitic)) return new WordPart(end, end, false);

        // The n of don't is not part of do, so the word is kept whole; folding removes the apostrophe.
        int next = end + 1 + clitic;
        bool isNegation = clitic == 1 && (text[end + 1] | 0x20) == 't';
        if (!isNegation) return new WordPart(end, next, false);
        return (text[end - 1] | 0x20) == 'n' ? new WordPart(next, next, false) : new WordPart(end, end, false);
    }

    [MethodImpl(Jit.OptimizeInGenerator)]
    private static int EndOfRun(ReadOnlySpan<char> text, int start, out bool isCharacter)
    {
        CharacterClass first = CharacterClasses.At(text, start, out int width);
        int i = start + width;
        isCharacter = UnspacedScripts.IsLetter(first, text[start]);
        for (; i < text.Length; i += width)
        {
            CharacterClass kind = CharacterClasses.At(text, i, out width);
            if (kind is CharacterClass.Mark or CharacterClass.Ignorable) continue;
            if (isCharacter ? UnspacedScripts.Continues(text[i]) : IsOfWord(kind, text[i])) continue;
            if (isCharacter) break;
            if (kind == CharacterClass.None && IsDecimalPoint(text, i)) continue;
            break;
        }

        return i;
    }

    private static bool IsOfWord(CharacterClass kind, char c) =>
        kind == CharacterClass.Digit || (kind == CharacterClass.Letter && !UnspacedScripts.IsLetter(kind, c));

    /// <summary>A dot is part of a word only between digits: <c>3.5</c>, <c>v1.0.2</c>, but not <c>end.Start</c>.</summary>
    private static bool IsDecimalPoint(ReadOnlySpan<char> text, int index) =>
        text[index] == '.' && AsciiChar.IsDigit(text[index - 1])
        && index + 1 < text.Length && AsciiChar.IsDigit(text[index + 1]);

    private static int CliticLength(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty) return 0;
        char first = Lower(rest[0]);
        if (first is 's' or 't' or 'm' or 'd') return 1;
        if (rest.Length < 2) return 0;
        return (first, Lower(rest[1])) is ('r', 'e') or ('v', 'e') or ('l', 'l') ? 2 : 0;
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
