using System.Text.Json.Serialization;

namespace TypedCorpus;

/// <summary>A part of an abstract, cut between words, that shows why a paper was found.</summary>
[JsonConverter(typeof(PaperJsonConverter))]
public sealed class Snippet
{
    private const int TargetLength = 200;

    // A longer word may be cut: to look further for its ends could take the whole text.
    private const int MaxWordLength = 40;

    private Snippet(TextRange range, string text, IReadOnlyList<TextRange> matches)
    {
        Range = range;
        Text = text;
        Matches = matches;
    }

    /// <summary>The place of the part in the abstract.</summary>
    public TextRange Range { get; }

    /// <summary>The part itself, without ellipses.</summary>
    public string Text { get; }

    /// <summary>The places of the query's words in <see cref="Text"/>, in order and without overlaps.</summary>
    public IReadOnlyList<TextRange> Matches { get; }

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    /// <summary>Cuts a text around its densest matches, or to its beginning if there are none.</summary>
    internal static Snippet Of(string text, IReadOnlyList<TextRange> matches)
    {
        (int first, int last) = Densest(matches);
        int start = 0;
        if (matches.Count > 0)
        {
            int covered = matches[last].End - matches[first].Start;
            start = Math.Max(0, matches[first].Start - Math.Max(0, (TargetLength - covered) / 2));
        }

        start = Math.Min(start, Math.Max(0, text.Length - TargetLength));
        start = WordStart(text, start);
        int end = WordEnd(text, start, Math.Min(text.Length, start + TargetLength));
        var within = new List<TextRange>();
        foreach (TextRange match in matches)
        {
            if (match.Start >= start && match.End <= end)
                within.Add(new(match.Start - start, match.Length));
        }

        return new(new(start, end - start), text[start..end], within);
    }

    /// <summary>Finds the longest run of matches that fits in a snippet; the first of several.</summary>
    private static (int First, int Last) Densest(IReadOnlyList<TextRange> matches)
    {
        int first = 0;
        int last = -1;
        for (int i = 0, j = 0; i < matches.Count; i++)
        {
            while (j + 1 < matches.Count && matches[j + 1].End - matches[i].Start <= TargetLength)
                j++;
            j = Math.Max(i, j);
            if (j - i > last - first || last < 0)
                (first, last) = (i, j);
        }

        return (first, last);
    }

    private static int WordStart(string text, int start)
    {
        for (int at = start; at >= 0 && at > start - MaxWordLength; at--)
        {
            if (at == 0 || text[at - 1] == ' ')
                return at;
        }

        return start > 0 && char.IsLowSurrogate(text[start]) ? start - 1 : start;
    }

    private static int WordEnd(string text, int start, int end)
    {
        for (int at = end; at > start && at > end - MaxWordLength && end < text.Length; at--)
        {
            if (text[at] == ' ')
                return at;
        }

        return end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
