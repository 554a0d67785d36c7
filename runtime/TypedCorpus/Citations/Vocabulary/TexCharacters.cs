namespace TypedCorpus.Citations.Vocabulary;

/// <summary>The characters that LaTeX reserves, and the commands that show them.</summary>
internal static class TexCharacters
{
    /// <summary>Each character and its command without the backslash: the first is written, all are read.</summary>
    public static readonly string[][] Rows =
    [
        ["&", "&"],
        ["%", "%"],
        ["#", "#"],
        ["_", "_"],
        ["$", "$"],
        // BibTeX counts an escaped brace as one, so a lone one has to have a name.
        ["{", "textbraceleft"],
        ["{", "{"],
        ["{", "lbrace"],
        ["}", "textbraceright"],
        ["}", "}"],
        ["}", "rbrace"],
        ["~", "textasciitilde"],
        ["^", "textasciicircum"],
        ["\\", "textbackslash"],
        // Alone it opens a quotation.
        ["`", "textasciigrave"],
        ["_", "textunderscore"],
        ["$", "textdollar"],
        ["%", "textpercent"],
    ];

    /// <summary>The command that shows a character; null for one that needs none.</summary>
    public static string? CommandOf(char c)
    {
        if (c is ' ' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or > '~')
            return null;
        foreach (string[] row in Rows)
        {
            if (row[0][0] == c)
                return row[1];
        }

        return null;
    }

    /// <summary>Whether a backslash before a character shows it.</summary>
    public static bool IsEscapable(char c) => c is '&' or '%' or '#' or '_' or '$' or '{' or '}';
}
