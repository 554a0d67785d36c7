using System.Text;

namespace TypedCorpus.Tests.Fuzzing;

/// <summary>Makes texts by a few random changes of given ones.</summary>
internal sealed class Mutator(IReadOnlyList<string> samples)
{
    private const int MaxChanges = 12;

    /// <summary>A changed part of a sample, which has at most <paramref name="maxLength"/> characters before the changes.</summary>
    public string Next(SmallRandom random, int maxLength)
    {
        var text = new StringBuilder(Part(random, maxLength));
        int changes = random.Next(MaxChanges);
        for (int i = 0; i < changes; i++)
            Change(text, random, maxLength);
        return text.ToString();
    }

    /// <summary>A part of a sample, usually from its start, otherwise mostly from the start of a line.</summary>
    private string Part(SmallRandom random, int maxLength)
    {
        string sample = samples[random.Next(samples.Count)];
        int length = Math.Min(sample.Length, 1 + random.Next(1 + random.Next(maxLength)));
        int start = random.Next(3) == 0 ? random.Next(sample.Length - length + 1) : 0;
        if (start > 0 && random.Next(4) > 0)
            start = sample.LastIndexOf('\n', start - 1) + 1;
        return sample.Substring(start, Math.Min(length, sample.Length - start));
    }

    private void Change(StringBuilder text, SmallRandom random, int maxLength)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(1 + random.Next(40)), text.Length - at);
        switch (random.Next(10))
        {
            case 0:
            case 1:
            case 2:
                text.Insert(at, NastyTokens.All[random.Next(NastyTokens.All.Length)]);
                break;
            case 3:
                text.Remove(at, length);
                break;
            case 4:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 5 when at < text.Length:
                text[at] = (char)(text[at] ^ (1 << random.Next(8)));
                break;
            case 6 when at < text.Length:
                text[at] = (char)random.Next(random.Next(2) == 0 ? 0x100 : 0x10000);
                break;
            case 7:
                string other = Part(random, 60);
                text.Insert(at, other);
                break;
            case 8:
                Repeat(text, at, random, maxLength);
                break;
            default:
                text.Length = at;
                break;
        }
    }

    /// <summary>Repeats a token, which nests or lengthens what a scanner reads.</summary>
    private static void Repeat(StringBuilder text, int at, SmallRandom random, int maxLength)
    {
        string token = NastyTokens.All[random.Next(NastyTokens.All.Length)];
        int times = 1 + random.Next(1 + random.Next(Math.Max(1, maxLength / 4)));
        for (int i = 0; i < times && text.Length < 2 * maxLength; i++)
            text.Insert(at, token);
    }
}

/// <summary>Texts that are difficult for scanners.</summary>
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
