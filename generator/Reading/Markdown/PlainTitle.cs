using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>Finds the title in a text without marks: behind the authors, and before the venue and the year.</summary>
internal static class PlainTitle
{
    public static TextExtent Cut(ShownText item, TextExtent region)
    {
        TextExtent range = WithoutOpenBracket(item, region);
        TextExtent first = FirstSentence(item, range);
        // "Vaswani, A., Shazeer, N. Attention Is All You Need. NeurIPS 2017."
        if (first.End < range.End && PeopleList.Is(item.Substring(item.Trim(first, " ."))))
        {
            range = item.Trim(new(first.End, range.End), " .");
            first = FirstSentence(item, range);
        }

        return WithoutNotes(item, first);
    }

    /// <summary>Without the bracket in which the links begin: <c>Title (PKU, 2024, [ICLR](…))</c>.</summary>
    private static TextExtent WithoutOpenBracket(ShownText item, TextExtent region)
    {
        int depth = 0;
        int open = region.End;
        for (int i = region.Start; i < region.End; i++)
        {
            char c = item.Text[i];
            if (c is '(' or '[' && depth++ == 0)
                open = i;
            else if (c is ')' or ']' && depth > 0 && --depth == 0)
                open = region.End;
        }

        return new(region.Start, depth > 0 ? open : region.End);
    }

    /// <summary>The text to the first period that ends a sentence of some words, and not an abbreviation.</summary>
    private static TextExtent FirstSentence(ShownText item, TextExtent range)
    {
        string text = item.Text;
        for (int i = range.Start + 1; i < range.End; i++)
        {
            bool isEnd = text[i] == '\u3002' || (text[i] is '.' or '?' or '!' && WhiteSpace.IsSpace(TextScan.At(text, i + 1)));
            if (!isEnd || i + 2 >= range.End)
                continue;
            int word = i;
            while (word > range.Start && !WhiteSpace.IsSpace(text[word - 1]))
                word--;
            string last = text.Substring(word, i - word);
            bool isAbbreviation = text[i] == '.'
                && (IsInitial(last) || last is "vs" or "Mr" or "Dr" or "al" or "St" or "No" || last.IndexOf('.') > 0);
            if (!isAbbreviation && TitleFinder.WordCount(text, new(range.Start, i)) >= 2)
                return new(range.Start, text[i] == '.' ? i : i + 1);
        }

        return range;
    }

    private static bool IsInitial(string word) => word.Length == 0 || (word.Length == 1 && !AsciiChar.IsDigit(word[0]));

    /// <summary>Without what follows the last commas or stands between the last brackets, if it is a venue, a year or people.</summary>
    private static TextExtent WithoutNotes(ShownText item, TextExtent range)
    {
        TextExtent title = item.Trim(range, " .,");
        while (true)
        {
            int start = LastNote(item, title);
            if (start < 0)
                return title;
            string note = item.Substring(new(start, title.End)).Trim('(', ')', '[', ']', ',', ' ', '-', '\u2013', '\u2014');
            bool isNote = CitationWords.Read(note) is not null
                || (PeopleList.Is(note) && note.IndexOf("et al", StringComparison.Ordinal) > 0);
            TextExtent rest = item.Trim(new(title.Start, start), " .,-\u2013\u2014");
            if (!isNote || rest.Length == 0)
                return title;
            title = rest;
        }
    }

    private static int LastNote(ShownText item, TextExtent title)
    {
        string text = item.Text;
        if (title.Length > 0 && text[title.End - 1] is ')' or ']')
            return text.LastIndexOf(text[title.End - 1] == ')' ? '(' : '[', title.End - 1, title.Length);
        int comma = title.Length == 0 ? -1 : text.LastIndexOf(',', title.End - 1, title.Length);
        int dash = title.Length == 0 ? -1 : text.LastIndexOf(" - ", title.End - 1, title.Length, StringComparison.Ordinal);
        return Math.Max(comma, dash);
    }
}
