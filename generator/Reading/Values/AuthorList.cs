using System.Text;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>
/// Takes a text apart that lists authors: <c>A. One, B. Two and C. Three</c> as arXiv writes it, or with semicolons, or as
/// BibTeX does.
/// </summary>
internal static class AuthorList
{
    public static IEnumerable<PersonModel> Of(string text)
    {
        string list = WhiteSpace.Fold(WithoutParentheses(text));
        return Names(list).Select(AuthorName.Of).OfType<PersonModel>();
    }

    private static IEnumerable<string> Names(string list)
    {
        if (list.IndexOf(';') >= 0)
            return list.Split(';');
        string[] parts = SplitAtAnd(list);
        // "Family, Given and Family, Given" has one comma in each part; "A. One, B. Two and C. Three" has none in the last.
        return parts.All(IsInverted) ? parts : parts.SelectMany(part => part.Split(',')).Aggregate(new List<string>(), Add);
    }

    /// <summary>A suffix between commas belongs to the name before it.</summary>
    private static List<string> Add(List<string> names, string name)
    {
        if (names.Count > 0 && NameSyntax.IsSuffix(name.Trim()))
            names[names.Count - 1] += "," + name;
        else
            names.Add(name);
        return names;
    }

    private static bool IsInverted(string name)
    {
        int comma = name.IndexOf(',');
        return comma > 0 && name.IndexOf(',', comma + 1) < 0 && name.Trim().IndexOf(' ') is int space && space > comma;
    }

    private static string[] SplitAtAnd(string list) => list.Replace(", and ", " and ").Split([" and "], StringSplitOptions.None);

    /// <summary>In parentheses stand affiliations, which are no authors.</summary>
    private static string WithoutParentheses(string text)
    {
        if (text.IndexOf('(') < 0)
            return text;
        var kept = new StringBuilder(text.Length);
        int depth = 0;
        foreach (char c in text)
        {
            if (c == '(')
                depth++;
            else if (c == ')')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0)
                kept.Append(c);
        }

        return kept.ToString();
    }
}
