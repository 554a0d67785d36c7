namespace TypedCorpus.Citations;

/// <summary>
/// Reads the people of a field that is no property, such as <c>editor</c>: <c>Family, Suffix, Given and …</c>, with braces
/// around the names of groups and around what a comma or "and" is a part of.
/// </summary>
internal static class PersonList
{
    /// <summary>What stands for those whom a list does not name.</summary>
    public static readonly Author Others = new("others", IsLiteral: true);

    private static readonly HashSet<string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        "afterword", "annotator", "author", "bookauthor", "chair", "commentator", "compiler", "composer", "contributor", "curator",
        "director", "editor", "editora", "editorb", "editorc", "editorialdirector", "executiveproducer", "foreword", "guest",
        "holder", "host", "illustrator", "interviewer", "introduction", "narrator", "organizer", "origauthor", "performer",
        "producer", "recipient", "reviewedauthor", "scriptwriter", "seriescreator", "serieseditor", "shortauthor", "shorteditor",
        "sortname", "translator",
    };

    /// <summary>Whether a field holds people.</summary>
    public static bool IsField(string name) => Fields.Contains(name);

    public static IReadOnlyList<Author> Read(string text)
    {
        var people = new List<Author>();
        foreach (string name in Split(text, " and "))
        {
            if (name.Trim() is { Length: > 0 } trimmed)
                people.Add(Person(trimmed));
        }

        return people;
    }

    private static Author Person(string name)
    {
        if (name == Others.Family)
            return Others;
        if (IsGroup(name))
            return new(name[1..^1], IsLiteral: true);

        List<string> parts = Split(name, ",");
        if (parts.Count == 1)
        {
            int space = name.LastIndexOf(' ');
            return space < 0 ? new(name) : new(name[(space + 1)..], name[..space].TrimEnd());
        }

        string? suffix = parts.Count > 2 ? Part(parts[1]) : null;
        return new(Part(parts[0]) ?? "", Part(parts[^1]), suffix);
    }

    private static string? Part(string part)
    {
        string text = part.Trim();
        return text.Length == 0 ? null : IsGroup(text) ? text[1..^1] : text;
    }

    /// <summary>Splits at each separator outside braces.</summary>
    private static List<string> Split(string text, string separator)
    {
        var parts = new List<string>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth > 0 || string.CompareOrdinal(text, i, separator, 0, separator.Length) != 0)
                continue;
            parts.Add(text[start..i]);
            start = i + separator.Length;
            i = start - 1;
        }

        parts.Add(text[start..]);
        return parts;
    }

    /// <summary>Whether the brace at the beginning is closed at the end.</summary>
    private static bool IsGroup(string name)
    {
        int depth = 0;
        for (int i = 0; i < name.Length; i++)
        {
            depth += name[i] == '{' ? 1 : name[i] == '}' ? -1 : 0;
            if (depth <= 0)
                return i > 0 && i == name.Length - 1;
        }

        return false;
    }
}
