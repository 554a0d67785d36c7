using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Takes a list of names apart at each "and" that stands outside braces.</summary>
internal static class NameList
{
    private const string And = "and";

    public static EquatableArray<PersonModel> Read(string latex)
    {
        var people = new List<PersonModel>();
        string text = WhiteSpace.Fold(latex);
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' && depth > 0 ? -1 : 0;
            if (depth > 0 || !IsAnd(text, i))
                continue;
            Add(people, text, start, i);
            start = i + And.Length;
            i = start - 1;
        }

        Add(people, text, start, text.Length);
        return people.ToEquatableArray();
    }

    private static void Add(List<PersonModel> people, string text, int start, int end)
    {
        if (NameReader.Read(text.Substring(start, end - start).Trim()) is { } person)
            people.Add(person);
    }

    private static bool IsAnd(string text, int at)
    {
        int end = at + And.Length;
        return (at == 0 || text[at - 1] == ' ')
            && (end == text.Length || (end < text.Length && text[end] == ' '))
            && string.Compare(text, at, And, 0, And.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }
}
