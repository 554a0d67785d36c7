using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Lists;

/// <summary>Finds the date in a longer text: <c>Mon, 12 Jun 2017 17:57:34 GMT (1102kb,D)</c>, <c>2017年6月12日</c>.</summary>
internal static class CitationDateText
{
    /// <summary>The words of a date stand at the beginning.</summary>
    private const int MaxLength = 32;

    public static CitationNote? Read(string text)
    {
        int end = text.IndexOf('(');
        string head = text.Substring(0, Math.Min(end < 0 ? text.Length : end, MaxLength));
        CitationNote? note = null;
        foreach (string word in Spaced(head).Split(' '))
        {
            if (CitationWords.Read(word) is { Year: not null } dated)
                note = new(null, dated.Year, dated.Month ?? note?.Month);
            else if (note?.Month is null && Citations.Vocabulary.Months.Named(word.Trim(',', '.', ';')) is > 0 and int month)
                note = new(null, note?.Year, month);
            else if (note?.Year is not null && note.Month is null && MonthOf(word) is { } number)
                note = note with { Month = number };
        }

        return note?.Year is null ? null : note;
    }

    /// <summary>The text with a space for each sign that follows a part of an East Asian date.</summary>
    private static string Spaced(string text) => WhiteSpace.Fold(
        text.Replace('\u5E74', ' ').Replace('\uB144', ' ').Replace("\u6708", "m ").Replace("\uC6D4", "m "));

    private static int? MonthOf(string word)
    {
        bool isMonth = word.Length is 2 or 3 && word[word.Length - 1] == 'm' && word.Take(word.Length - 1).All(AsciiChar.IsDigit);
        int month = isMonth ? word.Take(word.Length - 1).Aggregate(0, static (sum, c) => (sum * 10) + (c - '0')) : 0;
        return month is >= 1 and <= 12 ? month : null;
    }
}
