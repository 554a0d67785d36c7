using TypedCorpus.Text;

namespace TypedCorpus.Citations.Vocabulary;

/// <summary>The members of <c>custom</c> in CSL-JSON for what the schema has no variable for.</summary>
internal static class CslNames
{
    /// <summary>The type of the entry by its BibTeX or BibLaTeX name, if several share that of CSL.</summary>
    public const string EntryType = "entrytype";

    /// <summary>Names the lists of people that go on: <c>author editor</c>.</summary>
    public const string Incomplete = "incomplete";

    /// <summary>Tells, by <see cref="None"/>, that what looks like markup in the texts is none.</summary>
    public const string Markup = "markup";

    public const string None = "none";

    /// <summary>Whether a text has what could be a tag or an entity, as in <c>&lt;i&gt;</c> or <c>&amp;alpha;</c>.</summary>
    public static bool LooksLikeMarkup(string text)
    {
        for (int i = text.AsSpan().IndexOfAny('<', '&'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '<' ? BeginsTag(text, i) : text[i] == '&' && BeginsEntity(text, i))
                return true;
        }

        return false;
    }

    private static bool BeginsTag(string text, int at)
    {
        int name = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        return name < text.Length && AsciiChar.IsLetter(text[name]);
    }

    private static bool BeginsEntity(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && (AsciiChar.IsLetterOrDigit(text[end]) || text[end] == '#'))
            end++;
        return end > at + 1 && end < text.Length && text[end] == ';';
    }
}
