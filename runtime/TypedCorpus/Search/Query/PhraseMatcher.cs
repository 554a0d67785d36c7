using TypedCorpus.Text;

namespace TypedCorpus.Search.Query;

/// <summary>
/// Finds phrases: words that follow one another in the exact forms given, and characters that stand together as in the query.
/// </summary>
internal static class PhraseMatcher
{
    /// <summary>Whether a text has a phrase.</summary>
    /// <remarks>
    /// Only where the first word may begin is the text split into words: where it stands in ASCII, and where other characters
    /// do, which fold to it in many ways.
    /// </remarks>
    public static bool IsIn(ReadOnlySpan<char> text, ParsedQuery query, in Clause phrase)
    {
        ReadOnlySpan<char> first = InAscii(query.Form(phrase.FirstWord));
        int written = -1;
        int other = -1;
        for (int at = 0; at < text.Length;)
        {
            if (written < at)
                written = PlaceOf(first, text, at);
            if (other < at)
                other = at + AsciiChar.IndexOfOther(text[at..]);
            int place = Math.Min(written, other);
            if (place == text.Length)
                return false;

            if (place == written && IsFollowedByOther(text[place..], first.Length, query, phrase) && (place == 0 || text[place - 1] == ' '))
            {
                at = place + first.Length;
                continue;
            }

            // No word goes across a space.
            int start = at + text[at..place].LastIndexOf(' ') + 1;
            int length = text[place..].IndexOf(' ');
            at = length < 0 ? text.Length : place + length;
            if (StartsIn(text[start..], at - start, query, phrase))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The beginning of a word that texts have where they write it in ASCII: the apostrophe of <c>don't</c> is no part of its form.
    /// </summary>
    private static ReadOnlySpan<char> InAscii(ReadOnlySpan<char> form) => form is [.., 'n', 't'] ? form[..^1] : form;

    /// <summary>The first place from an index on where a word begins so; the end of the text if there is none.</summary>
    private static int PlaceOf(ReadOnlySpan<char> beginning, ReadOnlySpan<char> text, int from)
    {
        char first = beginning[0];
        char upper = AsciiChar.IsLower(first) ? (char)(first - 'a' + 'A') : first;
        for (int at = from; at < text.Length; at++)
        {
            int next = text[at..].IndexOfAny(first, upper);
            if (next < 0)
                break;
            at += next;
            bool isStart = at == 0 || !AsciiChar.IsLetterOrDigit(text[at - 1]);
            if (isStart && CaseFolding.StartsWith(text[at..], beginning))
                return at;
        }

        return text.Length;
    }

    /// <summary>Whether a text that begins with the first word of a phrase certainly goes on with another than the second.</summary>
    private static bool IsFollowedByOther(ReadOnlySpan<char> text, int length, ParsedQuery query, in Clause phrase) =>
        phrase is { WordCount: > 1, Slop: 0 }
        && length == query.Words[phrase.FirstWord].FormLength
        && length + 1 < text.Length
        && text[length] == ' '
        && CannotBegin(text[length + 1], query.Form(phrase.FirstWord + 1));

    /// <summary>
    /// Whether a word that begins with a character certainly has another form: folding keeps a first letter of ASCII but for its case.
    /// </summary>
    private static bool CannotBegin(char first, ReadOnlySpan<char> form) =>
        AsciiChar.IsLetterOrDigit(first) && CaseFolding.Fold(first) != form[0];

    /// <summary>Whether a phrase begins in the first <paramref name="length"/> characters of a text.</summary>
    private static bool StartsIn(ReadOnlySpan<char> text, int length, ParsedQuery query, in Clause phrase)
    {
        var tokens = new Tokenizer(text);
        while (tokens.MoveNext() && tokens.Current.Start < length)
        {
            if (tokens.Current.IsPart && StartsAt(text, tokens, query, phrase, out _))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase begins at the current token, and where it ends.</summary>
    public static bool StartsAt(ReadOnlySpan<char> text, Tokenizer tokens, ParsedQuery query, in Clause phrase, out int end)
    {
        Span<char> form = stackalloc char[TermAnalyzer.MaxLength];
        int word = 0;
        int slop = phrase.Slop;
        end = 0;
        do
        {
            TextToken token = tokens.Current;
            if (!token.IsPart)
                continue;

            ReadOnlySpan<char> wanted = query.Form(phrase.FirstWord + word);
            bool isApart = word > 0 && token.Start > end && query.BeginsPair(phrase, phrase.FirstWord + word - 1);
            bool isNext = !isApart
                && !CannotBegin(text[token.Start], wanted)
                && wanted.SequenceEqual(form[..TermAnalyzer.Fold(text.Slice(token.Start, token.Length), form)]);
            if (!isNext && (word == 0 || slop-- == 0))
                return false;
            if (!isNext)
                continue;
            end = token.End;
            if (++word == phrase.WordCount)
                return true;
        }
        while (tokens.MoveNext());

        return false;
    }
}
