using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>
/// Finds the words of a title that an abstract has in another form: by their initials alone, as <c>SVM</c> for <c>Support Vector
/// Machines</c>, or in two, as <c>feed-forward</c> for <c>Feedforward</c>.
/// </summary>
internal static class Abbreviations
{
    private const int ShortestInitials = 3;
    private const int LongestInitials = 6;

    /// <summary>Shorter words are found by chance in two.</summary>
    private const int ShortestCompound = 10;

    private static readonly List<int> None = [];

    private static readonly string[] SmallWords = ["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "the", "to", "via", "with"];

    /// <summary>Where the words of a title begin of which a text has the initials, in capital letters.</summary>
    public static List<int> ByInitials(ReadOnlySpan<char> title, ReadOnlySpan<char> text)
    {
        // Few texts have any, so that few need the lists.
        List<int>? starts = null;
        List<int> found = None;
        for (int at = 0; at < text.Length; at++)
        {
            int end = at;
            while (end < text.Length && AsciiChar.IsUpper(text[end]))
                end++;
            if (end - at is >= ShortestInitials and <= LongestInitials)
            {
                starts ??= Starts(title);
                found = WithWords(found, starts, title, text.Slice(at, end - at));
            }

            at = end;
        }

        return found;
    }

    /// <summary>Whether a text has a long word with a hyphen or a space within it.</summary>
    public static bool HasInTwo(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestCompound)
            return false;
        // The first letter may be a capital in one and not in the other; the next two stand together.
        for (int start = 0; start + word.Length < text.Length; start++)
        {
            int next = text.Slice(start + 1).IndexOf(word.Slice(1, 2));
            if (next < 0)
                return false;
            start += next;
            int at = start;
            int matched = 0;
            while (matched < word.Length && at < text.Length && CaseFolding.Fold(text[at]) == CaseFolding.Fold(word[matched]))
            {
                matched++;
                at++;
                at += matched < word.Length && at < text.Length && text[at] is '-' or ' ' ? 1 : 0;
            }

            if (matched == word.Length)
                return true;
        }

        return false;
    }

    private static List<int> WithWords(List<int> found, List<int> starts, ReadOnlySpan<char> title, ReadOnlySpan<char> initials)
    {
        for (int first = 0; first + initials.Length <= starts.Count; first++)
        {
            int i = 0;
            while (i < initials.Length && CaseFolding.Fold(title[starts[first + i]]) == CaseFolding.Fold(initials[i]))
                i++;
            if (i == initials.Length)
                found = [.. found, .. starts.GetRange(first, i)];
        }

        return found;
    }

    /// <summary>Where the words of a title begin that have a part in its initials.</summary>
    private static List<int> Starts(ReadOnlySpan<char> title)
    {
        var starts = new List<int>();
        int at = 0;
        while (at < title.Length)
        {
            int end = at;
            while (end < title.Length && AsciiChar.IsLetterOrDigit(title[end]))
                end++;
            if (end > at && !IsSmall(title.Slice(at, end - at)))
                starts.Add(at);
            at = end + 1;
        }

        return starts;
    }

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (string small in SmallWords)
        {
            if (word.Equals(small.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
