using System.Text;

namespace TypedCorpus.Citations;

/// <summary>The names in an entry: its key, its type and those of its fields, of characters that BibTeX lets them have.</summary>
internal static class BibTeXNaming
{
    private const char Replacement = '-';

    private static readonly HashSet<string> Commands = new(StringComparer.OrdinalIgnoreCase)
    {
        "string", "preamble", "comment", "xdata", "set",
    };

    /// <summary>The key: everything but white space and what BibTeX or LaTeX gives a meaning may stand in one.</summary>
    public static string Key(string id) => Replace(id, c => c > ' ' && c is not ('\u007F' or '\u00A0') && !"{}(),\"#%~\\=".Contains(c));

    public static string Type(string? entryType) =>
        entryType is { Length: > 0 } && !Commands.Contains(entryType) && entryType.All(IsOfName) ? entryType : TypedCorpus.Citations.Vocabulary.EntryTypes.Other;

    /// <summary>The name of a field, which must not begin with a digit.</summary>
    public static string Field(string name)
    {
        string field = Replace(name, IsOfName);
        return field.Length == 0 || char.IsAsciiDigit(field[0]) ? "x-" + field : field;
    }

    private static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':' or '.' or '+';

    private static string Replace(string name, Func<char, bool> isAllowed)
    {
        var replaced = new StringBuilder(name.Length);
        foreach (char c in name)
            replaced.Append(isAllowed(c) ? c : Replacement);
        return replaced.ToString();
    }
}
