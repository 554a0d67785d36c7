namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>The commands that a bibliography holds and that say how to set text, not what it says.</summary>
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

    /// <summary>They change the font for the rest of a group, or nothing that a reader sees.</summary>
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

    /// <summary>What a control word stands for; nothing of a switch, and null for any other word.</summary>
    public static string? Text(string name) =>
        Switches.Contains(name) ? "" : Texts.TryGetValue(name, out string? text) ? text : null;

    public static bool IsStyle(string name) => Styles.Contains(name);

    /// <summary>Whether a command and its first argument are not for readers: what btxdoc sorts by, where a link leads.</summary>
    public static bool IsDropped(string name) => name is "noopsort" or "SortNoop" or "href";

    /// <summary>What a space of a certain width, or a place to break a word, becomes; null for any other command.</summary>
    public static string? Spacing(char command) => command switch
    {
        ' ' or ',' or ';' or ':' or '\\' => " ",
        '/' or '-' or '!' or '@' => "",
        _ => null,
    };
}
