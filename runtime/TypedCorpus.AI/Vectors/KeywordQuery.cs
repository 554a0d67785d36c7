using System.Text;

namespace TypedCorpus.AI.Vectors;

/// <summary>A query of words that are meant as they are, without the operators that a query may have.</summary>
internal static class KeywordQuery
{
    public static string Of(IEnumerable<string> keywords)
    {
        var query = new StringBuilder();
        foreach (string keyword in keywords)
        {
            if (query.Length > 0)
                query.Append(' ');
            for (int i = 0; i < keyword.Length; i++)
                query.Append(IsPartOfWord(keyword, i) ? keyword[i] : ' ');
        }

        // In lower case no word is an operator.
        return query.ToString().ToLowerInvariant();
    }

    private static bool IsPartOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) is
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || (text[at] is '-' or '\'' or '.' or '+' or '#' && at > 0 && char.IsLetterOrDigit(text[at - 1]));
}
