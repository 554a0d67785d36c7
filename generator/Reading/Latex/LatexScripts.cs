using System.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>Raised and lowered characters, fractions and negations that Unicode has.</summary>
internal static class LatexScripts
{
    private const string Raised =
        "0123456789+-\u2013\u2212=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW\u03B2\u03B3\u03B4\u03B8\u03C6\u03C7";
    private const string RaisedAs = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ";
    private const string Lowered = "0123456789+-\u2013\u2212=()aehijklmnoprstuvx\u03B2\u03B3\u03C1\u03C6\u03C7";
    private const string LoweredAs = "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ";

    // Marks that stand raised by themselves.
    private const string Signs = "\u2032\u2033\u00B0*\u2020\u2021\u00B1\u2213\u00AE\u2122";

    private const string Negatable =
        "=<>\u2208\u220B\u2223\u2225\u223C\u2243\u2245\u2248\u2261\u2264\u2265"
        + "\u227A\u227B\u2282\u2283\u2286\u2287\u22A2\u22A8\u2190\u2192\u2194\u21D0\u21D2\u21D4\u2203";
    private const string Negated =
        "\u2260\u226E\u226F\u2209\u220C\u2224\u2226\u2241\u2244\u2247\u2249\u2262\u2270\u2271"
        + "\u2280\u2281\u2284\u2285\u2288\u2289\u22AC\u22AD\u219A\u219B\u21AE\u21CD\u21CF\u21CE\u2204";

    public static string? Raise(string text) => text switch
    {
        "\u2218" => "\u00B0",
        "\u2217" => "*",
        "TM" => "\u2122",
        _ => Map(text, Raised, RaisedAs, Signs),
    };

    public static string? Lower(string text) => Map(text, Lowered, LoweredAs, "");

    /// <summary>Whether a text is the ending of an English ordinal: 19th is read and sought as 19th.</summary>
    public static bool IsOrdinal(string text) => text is "st" or "nd" or "rd" or "th";

    public static string? Fraction(string over, string under) => (over, under) switch
    {
        ("1", "2") => "\u00BD",
        ("1", "4") => "\u00BC",
        ("3", "4") => "\u00BE",
        ("1", "3") => "\u2153",
        ("2", "3") => "\u2154",
        ("1", "5") => "\u2155",
        ("2", "5") => "\u2156",
        ("3", "5") => "\u2157",
        ("4", "5") => "\u2158",
        ("1", "6") => "\u2159",
        ("5", "6") => "\u215A",
        ("1", "8") => "\u215B",
        ("3", "8") => "\u215C",
        ("5", "8") => "\u215D",
        ("7", "8") => "\u215E",
        ("1", "7") => "\u2150",
        ("1", "9") => "\u2151",
        ("1", "10") => "\u2152",
        _ => null,
    };

    /// <summary>A relation that does not hold.</summary>
    public static string Negate(char relation) =>
        Negatable.IndexOf(relation) is >= 0 and int index ? Negated[index].ToString() : relation + "\u0338";

    private static string? Map(string text, string from, string to, string same)
    {
        var mapped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c == ' ')
                continue;
            int index = from.IndexOf(c);
            if (index < 0 && same.IndexOf(c) < 0)
                return null;
            mapped.Append(index < 0 ? c : to[index]);
        }

        return mapped.Length == 0 ? null : mapped.ToString();
    }
}
