namespace TypedCorpus.Citations;

/// <summary>Writes people as BibTeX reads them: <c>Family, Suffix, Given and …</c>, groups in braces.</summary>
internal static class BibTeXNames
{
    public static string Write(IEnumerable<Author> people) => string.Join(" and ", people.Select(Write));

    private static string Write(Author person)
    {
        if (person == PersonList.Others)
            return person.Family;
        if (person.IsLiteral)
            return $"{{{BibTeXText.Of(person.Family)}}}";

        string family = Part(person.Family);
        string given = Part(person.Given ?? "");
        if (person.Suffix is not null)
            return $"{family}, {Part(person.Suffix)}, {given}";
        // With a comma it is a family name whatever it holds; without, several words would be given names too.
        return person.Given is not null || !IsPlainWord(person.Family) ? $"{family}, {given}".TrimEnd() : family;
    }

    /// <summary>What would end the name or the part stands in braces.</summary>
    private static string Part(string part)
    {
        string latex = BibTeXText.Of(part);
        bool isTakenApart = part.AsSpan().IndexOfAny(',', '=') >= 0
            || Array.Exists(part.Split(' '), word => word.Equals("and", StringComparison.OrdinalIgnoreCase))
            || part.Equals(PersonList.Others.Family, StringComparison.OrdinalIgnoreCase);
        return isTakenApart ? $"{{{latex}}}" : latex;
    }

    private static bool IsPlainWord(string family) =>
        family.All(c => char.IsLetter(c) || c is '-' or '.')
        && !family.Equals("and", StringComparison.OrdinalIgnoreCase)
        && !family.Equals(PersonList.Others.Family, StringComparison.OrdinalIgnoreCase);
}
