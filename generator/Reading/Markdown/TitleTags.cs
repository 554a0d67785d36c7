using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>
/// Skips what stands before a title: signs, numbers, dates and short texts between brackets, such as <c>[2024/02]</c>,
/// <c>(arXiv 2023.04)</c>, <c>3)</c>, <c>#3</c>, <c>Paper 3:</c>.
/// </summary>
internal static class TitleTags
{
    private const int MaxLength = 40;
    private const string Name = "Paper ";

    /// <summary>Where a title may begin.</summary>
    public static int End(ShownText item)
    {
        int at = 0;
        while (at < item.Length)
        {
            int next = Skip(item, at);
            if (next == at)
                break;
            at = next;
        }

        return at;
    }

    private static int Skip(ShownText item, int at)
    {
        string text = item.Text;
        char c = text[at];
        if (WhiteSpace.IsSpaceOrLineEnd(c) || c is '.' or ',' or ':' or '|' or '-' or '#' or '\uFE0F')
            return at + 1;
        bool isSign = CharacterClasses.At(text.AsSpan(), at, out int width) == CharacterClass.None && c > 0x2000
            && c is not ('\u201C' or '\u300A' or '\u300C' or '\u2018' or '\u3010');
        if (isSign)
            return at + width;
        char close = c switch { '[' => ']', '(' => ')', '\u3010' => '\u3011', _ => '\0' };
        int end = close == '\0' ? -1 : text.IndexOf(close, at, Math.Min(MaxLength, text.Length - at));
        if (end > 0 && !item.Links.Exists(link => link.Range.Start >= at && link.Range.Start <= end))
            return end + 1;
        int number = SkipNumber(text, at);
        return number == at ? SkipName(text, at) : number;
    }

    /// <summary>Skips a name with a number: <c>Paper 3:</c>.</summary>
    private static int SkipName(string text, int at)
    {
        if (!TextScan.Matches(text, at, Name) || (at > 0 && AsciiChar.IsLetterOrDigit(text[at - 1])))
            return at;
        int number = at + Name.Length;
        int end = DigitsEnd(text, number);
        bool isNumbered = end > number && TextScan.At(text, end) is ':' or '.' or ')' or '-' or '\uFF1A';
        return isNumbered && WhiteSpace.IsSpace(TextScan.At(text, end + 1)) ? end + 1 : at;
    }

    private static int DigitsEnd(string text, int at)
    {
        while (AsciiChar.IsDigit(TextScan.At(text, at)))
            at++;
        return at;
    }

    private static int SkipNumber(string text, int at)
    {
        int end = at;
        while (end < text.Length && (AsciiChar.IsDigit(text[end]) || (end > at && text[end] is '.' or '/' or '-')))
            end++;
        // "#3 Title" has a number, "3 Title" may be called so.
        if (at > 0 && text[at - 1] == '#' && DigitsEnd(text, at) == end && WhiteSpace.IsSpace(TextScan.At(text, end)))
            return end;
        bool isDate = CitationWords.Read(text.Substring(at, end - at)) is { Year: not null } && end - at > 4;
        bool isNumber = end > at && end - at <= 4 && (TextScan.At(text, end) == ')' || text[end - 1] == '.');
        return isDate ? end : isNumber && WhiteSpace.IsSpace(TextScan.At(text, end + (text[end - 1] == '.' ? 0 : 1))) ? end + 1 : at;
    }
}
