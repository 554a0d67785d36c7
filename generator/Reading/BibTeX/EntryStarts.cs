using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Finds every place of a file where an entry may begin. Which of them do is known when the entries before them are
/// read: an abstract may show an entry. Lines that begin with % are passed over, for entries that someone commented out.
/// </summary>
internal static class EntryStarts
{
    private const int LongestType = 64;

    /// <summary>What a word at the start of a line begins with that was to be an entry, though no brace is behind it.</summary>
    private static readonly string[] KnownTypes =
    [
        "article", "book", "collection", "conference", "dataset", "inbook", "incollection", "inproceedings", "manual",
        "mastersthesis", "misc", "online", "patent", "phdthesis", "proceedings", "report", "software", "string",
        "techreport", "thesis", "unpublished", "xdata",
    ];

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
            else if (c == '@' && !Ascii.IsLetterOrDigit(Ascii.At(text, i - 1)) && TryRead(text, i, out EntryStart start))
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
        while (Ascii.At(text, type) is ' ' or '\t')
            type++;
        int end = type;
        while (end - type < LongestType && (Ascii.IsLetterOrDigit(Ascii.At(text, end)) || Ascii.At(text, end) is '-' or '_'))
            end++;
        if (end == type || end - type == LongestType)
            return false;

        int open = end;
        while (Ascii.IsSpace(Ascii.At(text, open)))
            open++;
        bool isOpened = Ascii.At(text, open) is '{' or '(';
        string name = text.Substring(type, end - type).ToLowerInvariant();
        bool isFirst = IsFirst(text, at, out bool isLineStart);
        start = new(at, name, end, isOpened ? open : EntryStart.Headless, isFirst);
        return isOpened || (isLineStart && Array.Exists(KnownTypes, known => name.StartsWith(known, StringComparison.Ordinal)));
    }

    private static bool IsFirst(string text, int at, out bool isLineStart)
    {
        int before = at - 1;
        while (Ascii.At(text, before) is ' ' or '\t')
            before--;
        isLineStart = before < 0 || text[before] == '\n';
        return isLineStart || text[before] is '}' or ')';
    }
}
