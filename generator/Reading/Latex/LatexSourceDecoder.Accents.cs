using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>Accents: over a letter, a digit, a symbol or nothing, with or without braces and spaces, and over one another.</summary>
internal sealed partial class LatexSourceDecoder
{
    private readonly List<char> _marks = [];

    /// <summary>Reads all accents that begin here and the character under them. What was looked at is never read again.</summary>
    private int Accent(int at)
    {
        _marks.Clear();
        int next = at;
        bool hasSpace = false;
        while (true)
        {
            if (MarkAt(next, out int after) is var mark and not '\0')
            {
                _marks.Add(mark);
                // A control word takes the space behind it; behind a mark like \' it is skipped to find the letter.
                bool isWord = AsciiChar.IsLetter(Raw[next + 1]);
                next = AfterSpaces(after);
                hasSpace = !isWord && next > after;
            }
            else if (SwitchEnd(next) is > 0 and int end)
            {
                next = AfterSpaces(end);
            }
            else if (TextScan.At(Raw, next) == '{' && Extents.EndOf(next) is > 0 and int close)
            {
                Extents.MarkStyleEnd(close);
                next = AfterSpaces(next + 1);
                hasSpace = false;
            }
            else
            {
                break;
            }
        }

        return Base(next, out int baseEnd) is { } letter ? Marked(at, next, letter, baseEnd, hasSpace) : OverNothing(at, next);
    }

    private int Marked(int at, int letterStart, string letter, int end, bool hasSpace)
    {
        if (LatexApostrophes.IsContraction(Raw, at, Output.LastBefore(at)))
            return Replace(at, at + 2, "'");
        string text = LatexAccents.Apply(letter, _marks);
        // An escaped quotation mark at the end of a word: users\' data.
        if (hasSpace && _marks.Count == 1 && text.Length > 1 && Raw[at + 1] is '\'' or '"')
            return Replace(at, letterStart, Raw[at + 1] + " ");
        if (_marks[0] == '\u0303' && at < _urlEnd)
            return Replace(at, letterStart, "~");
        return Replace(at, end, text);
    }

    private int OverNothing(int at, int end)
    {
        // Before an unknown command or a brace that never closes, nobody knows what stands under it.
        char next = TextScan.At(Raw, end);
        bool stays = next == '{' || (next == '\\' && AsciiChar.IsLetter(TextScan.At(Raw, end + 1)));
        return stays ? end : Replace(at, end, string.Concat(_marks.Select(LatexAccents.Spacing)));
    }

    /// <summary>The mark of the accent that begins here, and the position after its command; NUL when none does.</summary>
    private char MarkAt(int at, out int end)
    {
        end = at + 2;
        if (end > Raw.Length || Raw[at] != '\\')
            return '\0';
        if (!AsciiChar.IsLetter(Raw[at + 1]))
            return LatexAccents.MarkOf(Raw[at + 1]);
        end = LatexCharacters.WordEnd(Raw, at + 1);
        if (end > at + 2)
            return LatexAccents.Words.Find(Raw, at + 1, end) is { } word ? word[0] : '\0';

        char mark = LatexAccents.MarkOf(Raw[at + 1]);
        // Bars and hooks of African letters; of other letters, the commands are an author's own.
        if (Raw[at + 1] is 'B' or 'M' or 'm')
            return TextScan.At(Raw, end) == '{' && LatexCompositions.Find(mark, TextScan.At(Raw, end + 1)) != '\0' ? mark : '\0';
        return mark == '\u0306' && Raw[at + 1] == 'U' && !IsCyrillic(end) ? '\u030E' : mark;
    }

    private bool IsCyrillic(int at)
    {
        int letter = TextScan.At(Raw, at) == '{' ? at + 1 : at;
        return string.Compare(Raw, letter, "\\cyr", 0, 4, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private int SwitchEnd(int at)
    {
        if (_marks.Count == 0 || TextScan.At(Raw, at) != '\\')
            return 0;
        int end = LatexCharacters.WordEnd(Raw, at + 1);
        string name = Raw.Substring(at + 1, end - at - 1);
        bool isStyle = TextScan.At(Raw, end) == '{' && LatexSourceCommands.Argument(name) is { IsPlain: true };
        return isStyle || LatexSourceCommands.IsSwitch(name) ? end : 0;
    }

    /// <summary>The character under an accent; null when there is none.</summary>
    private string? Base(int at, out int end)
    {
        end = at + 1;
        switch (TextScan.At(Raw, at))
        {
            case '\0' or '{' or '}' or '$' or '~' or ' ':
                return null;
            case '\\' when at + 1 < Raw.Length && TexCharacters.IsEscapable(Raw[at + 1]):
                end = at + 2;
                return Raw[at + 1].ToString();
            case '\\':
                int wordEnd = LatexCharacters.WordEnd(Raw, at + 1);
                end = AfterSpaces(wordEnd);
                return LatexSymbols.FindLetter(Raw, at + 1, wordEnd) ?? LatexSymbols.Find(Raw, at + 1, wordEnd);
            case >= '\uD800' and <= '\uDBFF' when at + 1 < Raw.Length:
                end = at + 2;
                return Raw.Substring(at, 2);
            default:
                return Raw[at].ToString();
        }
    }
}
