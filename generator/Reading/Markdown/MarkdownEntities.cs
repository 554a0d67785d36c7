namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>Reads the entities of HTML that Markdown needs or that exports write.</summary>
internal static class MarkdownEntities
{
    private const int MaxLength = 8;

    private static readonly Dictionary<string, char> Named = new(StringComparer.Ordinal)
    {
        ["amp"] = '&', ["lt"] = '<', ["gt"] = '>', ["quot"] = '"', ["apos"] = '\'', ["#39"] = '\'', ["#x27"] = '\'', ["#34"] = '"',
        ["nbsp"] = ' ', ["ndash"] = '\u2013', ["mdash"] = '\u2014', ["lsquo"] = '\u2018', ["rsquo"] = '\u2019', ["ldquo"] = '\u201C',
        ["rdquo"] = '\u201D', ["hellip"] = '\u2026', ["#124"] = '|', ["vert"] = '|',
    };

    public static bool TryRead(string text, int start, out char c, out int end)
    {
        c = '\0';
        int semicolon = text.IndexOf(';', start, Math.Min(MaxLength, text.Length - start));
        end = semicolon + 1;
        return semicolon > 0 && Named.TryGetValue(text.Substring(start + 1, semicolon - start - 1), out c);
    }
}
