using System.Runtime.CompilerServices;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Finds every place of a file where an entry may begin. Which of them do is known once the entries before them are read,
/// since an abstract may quote an entry. Lines that begin with % are passed over: they hold entries commented out.
/// </summary>
internal static class EntryStarts
{
    private const int LongestType = 64;

    [MethodImpl(Jit.OptimizeInGenerator)]
    public static List<EntryStart> In(string text)
    {
        var starts = new List<EntryStart>();
        bool isBlank = true;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '%' && isBlank)
            {
                // The rest of the line is a comment.
                int end = text.IndexOf('\n', i);
                i = end < 0 ? text.Length : end;
            }
            else if (c == '@' && !AsciiChar.IsLetterOrDigit(TextScan.At(text, i - 1)) && TryRead(text, i, out EntryStart start))
            {
                starts.Add(start);
            }

            isBlank = c is '\n' || (isBlank && c is ' ' or '\t' or '%');
        }

        return starts;
    }

    private static bool TryRead(string text, int at, out EntryStart start)
    {
        start = default;
        int type = at + 1;
        while (TextScan.At(text, type) is ' ' or '\t')
            type++;
        int end = type;
        while (end - type < LongestType && (AsciiChar.IsLetterOrDigit(TextScan.At(text, end)) || TextScan.At(text, end) is '-' or '_'))
            end++;
        if (end == type || end - type == LongestType)
            return false;

        int open = TextScan.SkipSpace(text, end, text.Length);
        bool isOpened = TextScan.At(text, open) is '{' or '(';
        string name = CaseFolding.Fold(text.Substring(type, end - type));
        bool isFirst = IsFirst(text, at, out bool isLineStart);
        start = new(at, name, end, isOpened ? open : EntryStart.NoBrace, isFirst);
        return isOpened || (isLineStart && EntryTypes.StartsWithOne(name));
    }

    private static bool IsFirst(string text, int at, out bool isLineStart)
    {
        int before = at - 1;
        while (TextScan.At(text, before) is ' ' or '\t')
            before--;
        isLineStart = before < 0 || text[before] == '\n';
        return isLineStart || text[before] is '}' or ')';
    }
}

/// <summary>A place where an entry may begin: an @, the type after it and the brace or parenthesis that opens it.</summary>
/// <param name="At">The position of the @.</param>
/// <param name="Type">The type in lower case.</param>
/// <param name="TypeEnd">The end of the type in the text.</param>
/// <param name="Open">The position of what opens the entry; <see cref="NoBrace"/> if nothing does.</param>
/// <param name="IsFirst">Whether nothing stands before it on its line, or only the end of another entry.</param>
internal readonly record struct EntryStart(int At, string Type, int TypeEnd, int Open, bool IsFirst)
{
    /// <summary>The place of the opening brace of an entry that lacks it: <c>@articlevaswani,</c>.</summary>
    public const int NoBrace = -1;

    public bool HasNoBrace => Open == NoBrace;
}
