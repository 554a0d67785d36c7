using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// Decodes text that was written for LaTeX: braces only group, a tilde is a space, hyphens and quotation marks
/// join to dashes and quotes, and what looks like an accent is one.
/// </summary>
internal sealed class LatexSourceDecoder(string raw) : LatexDecoder(raw)
{
    private protected override int Step(int at) => Raw[at] switch
    {
        '\\' => Command(at),
        '~' => Replace(at, at + 1, " "),
        '{' => Group(at),
        '`' when TextScan.At(Raw, at + 1) == '`' => Replace(at, at + 2, "\u201C"),
        '\'' when TextScan.At(Raw, at + 1) == '\'' => Replace(at, at + 2, "\u201D"),
        char c when LatexUrls.IsHostCharacter(c) => WordOrDashes(at),
        _ => base.Step(at),
    };

    private protected override bool IsStyle(int start, int end) =>
        LatexSourceCommands.IsStyle(Raw.Substring(start, end - start)) || base.IsStyle(start, end);

    private int Command(int at)
    {
        if (Extents.EndOf(at) > 0 || at + 1 == Raw.Length)
            return base.Step(at);
        if (LatexSourceCommands.Spacing(Raw[at + 1]) is { } space)
            return Replace(at, at + 2, space);
        if (LatexGlyphs.TryRead(Raw, at, insideWord: true, out LatexGlyph glyph))
            return Replace(at, glyph.End, glyph.Text);
        return AsciiChar.IsLetter(Raw[at + 1]) ? ControlWord(at) : at + 2;
    }

    private int ControlWord(int at)
    {
        int end = LatexCharacters.WordEnd(Raw, at + 1);
        string name = Raw.Substring(at + 1, end - at - 1);
        if (LatexSourceCommands.Text(name) is { } text)
            return Replace(at, text.Length == 0 ? AfterSpaces(end) : end, text);

        int argument = AfterSpaces(end);
        bool isDropped = LatexSourceCommands.IsDropped(name)
            && TextScan.At(Raw, argument) == '{' && Extents.EndOf(argument) > 0;
        return isDropped ? Replace(at, Extents.EndOf(argument) + 1, "") : UnknownOrStyle(at);
    }

    private int Group(int at)
    {
        int close = Extents.EndOf(at);
        if (close == 0 || TryKeepArgument(at, close))
            return at + 1;

        // The space in {\o } ends the command, and is not part of the text.
        if (Raw[at + 1] == '\\' && LatexGlyphs.TryRead(Raw, at + 1, insideWord: true, out LatexGlyph glyph)
            && AfterSpaces(glyph.End) == close)
            return Replace(at, close + 1, glyph.Text);

        Extents.MarkStyleEnd(close);
        return Replace(at, at + 1, "");
    }

    private int WordOrDashes(int at)
    {
        int end = at;
        while (end < Raw.Length && LatexUrls.IsHostCharacter(Raw[end]))
            end++;
        if (LatexUrls.End(Raw, at, Extents) > end)
            return Word(at);

        for (int i = at; i < end;)
        {
            int dashes = DashesAt(i);
            i = dashes > 1 ? Replace(i, i + dashes, dashes == 2 ? "\u2013" : "\u2014") : i + 1;
        }

        return end;
    }

    private int DashesAt(int at)
    {
        int count = 0;
        while (count < 3 && TextScan.At(Raw, at + count) == '-')
            count++;
        return count;
    }

    private int AfterSpaces(int at)
    {
        while (TextScan.At(Raw, at) == ' ')
            at++;
        return at;
    }
}

/// <summary>The commands of bibliographies that say how to set text.</summary>
internal static class LatexSourceCommands
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["TeX"] = "TeX",
        ["LaTeX"] = "LaTeX",
        ["BibTeX"] = "BibTeX",
        ["slash"] = "/",
        ["space"] = " ",
        ["quad"] = " ",
        ["newline"] = " ",
        ["newblock"] = " ",
        ["par"] = " ",
    };

    /// <summary>Commands that change the font for the rest of a group, or nothing that shows.</summary>
    private static readonly HashSet<string> Switches = new(StringComparer.Ordinal)
    {
        "em", "it", "bf", "rm", "sc", "sf", "sl", "tt", "itshape", "slshape", "scshape", "upshape", "bfseries",
        "mdseries", "rmfamily", "sffamily", "ttfamily", "normalfont", "small", "relax", "protect", "noindent",
        "ignorespaces", "allowbreak", "linebreak",
    };

    private static readonly HashSet<string> Styles = new(StringComparer.Ordinal)
    {
        "textnormal", "textup", "textmd", "textsl", "textsuperscript", "textsubscript", "mathrm", "ensuremath", "hbox",
        "url", "path", "nolinkurl",
    };

    /// <summary>The text that a control word stands for; empty for a switch, and null for any other word.</summary>
    public static string? Text(string name) =>
        Switches.Contains(name) ? "" : Texts.TryGetValue(name, out string? text) ? text : null;

    public static bool IsStyle(string name) => Styles.Contains(name);

    /// <summary>Whether a command and its first argument do not show: a sort key, the target of a link.</summary>
    public static bool IsDropped(string name) => name is "noopsort" or "SortNoop" or "href";

    /// <summary>The text for a space of some width, or for a place to break a word; null for any other command.</summary>
    public static string? Spacing(char command) => command switch
    {
        ' ' or ',' or ';' or ':' or '\\' => " ",
        '/' or '-' or '!' or '@' => "",
        _ => null,
    };
}
