using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>Finds out whether an abstract goes on with the title and the abstract of another paper, for want of line ends.</summary>
/// <remarks>
/// Such a text is longer than most abstracts, and within it, behind the end of a sentence, stand words with capital letters,
/// as titles have them, that no punctuation ends. None of ten thousand abstracts is like that.
/// </remarks>
internal static class JoinedPapers
{
    private const int ShortestText = 1500;

    /// <summary>arXiv cuts abstracts at so many characters.</summary>
    private const int LongestOfArxiv = 1920;

    /// <summary>Where that is the limit, one abstract in ten is longer than this, and none longer than the limit.</summary>
    private const int LongOfArxiv = 1632;

    /// <summary>So many long abstracts there are for each that may hold another paper.</summary>
    private const int LongForEachJoined = 10;

    /// <summary>Of ten thousand abstracts of conferences, sixteen are as long as this.</summary>
    private const int Longest = 2100;

    /// <summary>So many lines tell whether a document keeps to that.</summary>
    private const int LeastLines = 20;

    /// <summary>So many joined papers may stand in a document that does.</summary>
    private const int MostJoined = 3;

    /// <summary>How many words of a title have to have capital letters.</summary>
    private const int CapitalWords = 5;

    private static readonly string[] SmallWords =
        ["a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "using", "via", "with"];

    /// <summary>The length that an abstract of a listing has at most, if all but a few lines keep to it.</summary>
    public static int LongestAbstract(ContentLine[] lines)
    {
        int ofArxiv = lines.Count(static line => line.Length is > LongOfArxiv and <= LongestOfArxiv);
        int longer = lines.Count(static line => line.Length > LongestOfArxiv);
        if (LongForEachJoined * longer <= ofArxiv)
            return LongestOfArxiv;
        longer = lines.Count(static line => line.Length > Longest);
        return lines.Length >= LeastLines && longer <= MostJoined ? Longest : int.MaxValue;
    }

    public static bool IsIn(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortestText)
            return false;

        int capitals = 0;
        bool endsSentence = false;
        int start = 0;
        while (start < text.Length)
        {
            int length = text.Slice(start).IndexOf(' ');
            ReadOnlySpan<char> word = text.Slice(start, length < 0 ? text.Length - start : length);
            start += word.Length + 1;
            if (word.Length == 0)
                continue;

            int joined = JoinedStart(word);
            if (capitals == 0)
                capitals = (endsSentence && IsCapital(word)) || joined > 0 ? 1 : 0;
            else if (IsCapital(word))
                capitals++;
            else if (!IsSmall(word))
            {
                // What explains an abbreviation goes on in brackets.
                if (capitals >= CapitalWords && word[0] != '(')
                    return true;
                capitals = 0;
            }

            char last = word[word.Length - 1];
            if (last is '.' or ',' or ';' or '!' or '?' or ')')
                capitals = 0;
            endsSentence = last is '.' or '!' or '?' or ')' or '/' or '}' or '"' || word.IndexOf("://".AsSpan()) >= 0;
        }

        return false;
    }

    private static bool IsCapital(ReadOnlySpan<char> word) =>
        word.Length > 1 && (AsciiChar.IsUpper(word[0]) || AsciiChar.IsDigit(word[0]));

    /// <summary>Where a word begins that is joined to the end of a sentence, as in <c>results.Deep</c>; 0 if none is.</summary>
    private static int JoinedStart(ReadOnlySpan<char> word)
    {
        for (int i = word.Length - 1; i > 0; i--)
        {
            if (!AsciiChar.IsLetterOrDigit(word[i]) && word[i] is not ('-' or ':'))
                return 0;
            if (AsciiChar.IsUpper(word[i]) && word[i - 1] is '.' or '!' or '?' or ')' or '/' or '}')
                return i;
        }

        return 0;
    }

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (string small in SmallWords)
        {
            if (word.SequenceEqual(small.AsSpan()))
                return true;
        }

        return false;
    }
}
