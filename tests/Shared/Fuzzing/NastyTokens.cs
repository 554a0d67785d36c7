namespace TypedCorpus.Tests.Fuzzing;

/// <summary>Pieces of text that scanners stumble over.</summary>
internal static class NastyTokens
{
    public static readonly string[] All =
    [
        // Ends, quotation, comments.
        "\r", "\n", "\r\n", "\n\n", "\u0085", "\u2028", "\u2029", "\0", "\t", "\u00A0", "\u3000", "\uFEFF", "\u001E", "\u001F",
        "\"", "'", "\"\"\"", "`", "``", "''", "*/", "/*", "//", "///", "<!--", "-->", "]]>", "</summary>", "&amp;", "&#0;",
        "#line 1", "#pragma", "{{", "}}", "{0}", "$\"{", "\\", "\\\\", "\\u0000", "\\ud800", "\\n", "%", "%%",
        // Unicode.
        "\uD83D", "\uDE00", "\uD83D\uDE00", "\u202E", "\u2066", "\u200B", "\u200D", "\u0301", "\u0301\u0302\u0303", "\uFFFD",
        "\uFFFF", "\u212A", "\u017F", "\u0130", "\u0131", "\u00DF", "\uFB01", "\u01C5", "\u03A3", "\u1E9E", "\u4E2D", "\uAC00",
        "\uD835\uDC00", "\uFF21", "\u00AD", "\u00B2", "\u0660",
        // LaTeX.
        "{", "}", "$", "$$", "\\(", "\\)", "\\[", "\\]", "~", "\\'", "\\\"{", "{\\o}", "\\emph{", "\\url{", "\\href{", "\\text",
        "\\alpha", "\\c ", "\\v", "--", "---", "\\%", "\\begin{", "\\end{", "^{", "_",
        // BibTeX.
        "@", "@article{", "@string{", "@comment{", "@preamble{", "@misc(", "=", " = ", "#", ",", "and", " and ", "title = {",
        "author", "crossref = {", "xdata = {", "month = jan", "date = {2001/..}", "doi = {10.", "eprint",
        // JSON.
        "[", "]", ":", "null", "true", "1e999", "-0", "0.1", "\"title\":", "\"abstract\":", "\"author\":[", "\"issued\":",
        "{\"title\":\"x\"}", "\"\\u00", "\"id\":", "[[[[", "{\"a\":{\"a\":",
        // RIS.
        "TY  - JOUR", "ER  - ", "TI  - ", "AB  - ", "AU  - ", "PY  - 2001//", "  - ", "DO  - ", "UR  - ",
        // Listings.
        "Get trending papers in your email inbox once a day!", "Subscribe", "Published on Mar 12", "GitHub", "arXiv Page",
        // Links and numbers.
        "https://", "http://", "www.", "://", "https://github.com/a/b", ".git", "arXiv:1706.03762v9", "10.1000/", "99999999999",
        "-1", "2147483648", "0000", "1", "..", "...", "a.b.c.d", "@a.b", "\u2026", "\u2019",
        // Queries.
        "-", "*", "title:", "-\"", "\"*", "-title:\"", "a*", "\u2014", "c++", "vit-b/16", "+", "AND", "OR", "~2",
        // Names.
        "class", "event", "ToString", "All", "Find", "_", "__", "9", "Papers", "@class", "C#",
    ];
}
