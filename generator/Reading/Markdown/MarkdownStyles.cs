using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>Finds where bold and emphasised text begins and ends.</summary>
internal sealed class MarkdownStyles(ShownText shown)
{
    private int _strong = -1;
    private int _emphasis = -1;

    /// <summary>Takes the asterisks or underscores at an index, if they begin or end a style there.</summary>
    public bool Take(string source, ref int at)
    {
        char mark = source[at];
        int length = TextScan.At(source, at + 1) == mark ? 2 : 1;
        char before = TextScan.At(source, at - 1);
        char after = TextScan.At(source, at + length);
        bool opens = !IsGap(after) && (!IsPunctuation(after) || IsGap(before) || IsPunctuation(before));
        bool closes = !IsGap(before) && (!IsPunctuation(before) || IsGap(after) || IsPunctuation(after));
        bool isWithinWord = mark == '_' && IsOfWord(before) && IsOfWord(after);
        bool isOpen = (length == 2 ? _strong : _emphasis) >= 0;
        if (isWithinWord || !(isOpen ? closes : opens))
            return false;
        if (length == 2)
            ToggleStrong(closes);
        else
            ToggleEmphasis(closes);
        at += length;
        return true;
    }

    public void ToggleStrong(bool closes) => Toggle(ref _strong, shown.Strong, closes);

    public void ToggleEmphasis(bool closes) => Toggle(ref _emphasis, shown.Emphasised, closes);

    public static bool IsGap(char c) => c == '\0' || WhiteSpace.IsSpaceOrLineEnd(c);

    private void Toggle(ref int start, List<TextExtent> ranges, bool closes)
    {
        if (start >= 0 && closes)
        {
            ranges.Add(new(start, shown.Length));
            start = -1;
        }
        else if (start < 0)
        {
            start = shown.Length;
        }
    }

    private static bool IsOfWord(char c) => !IsGap(c) && !IsPunctuation(c);

    private static bool IsPunctuation(char c) =>
        c < 0x80 ? !AsciiChar.IsLetterOrDigit(c) : CharacterClasses.Of(c) == CharacterClass.None;
}
