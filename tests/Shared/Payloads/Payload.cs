using System.Buffers;

namespace TypedCorpus.Tests.Payloads;

/// <summary>Texts that are code, markup or commands unless they stay data.</summary>
internal static class Payload
{
    private static readonly SearchValues<char> Decoded = SearchValues.Create("&\\~{}$-`'\"<\r\t\v\f\u00A0");

    private const string Touch = Sentinel.Name + ".Touch()";
    private const string Initializer = "[System.Runtime.CompilerServices.ModuleInitializer] internal static void M() => " + Touch + ";";

    /// <summary>All payloads, none of which has a line feed.</summary>
    public static readonly string[] Lines =
    [
        // Ends of literals, expressions, members and classes.
        $"\"; static readonly int X = {Touch}; //",
        $"\"u8; static Papers() {{ {Touch}; }} //",
        $"\" + {Touch} + \"",
        $"\"u8; }} }} class Y {{ {Initializer} }} //",
        $"\\\"; static readonly int X = {Touch}; //",
        $"\\u0022; static readonly int X = {Touch}; //",
        $"\"\"\"; static readonly int X = {Touch}; //\"\"\"",
        $"\"\"\"\"\"\"\"\"{Touch}\"\"\"\"\"\"\"\"",
        $"{{{Touch}}}", $"{{{{{Touch}}}}}", $"$\"{{{Touch}}}\"", $"${Touch}$", "{0}", "{", "}", "}}}}}}", "{{{{{{",
        $"')] [{Sentinel.Name}] //", "\\", "\\\\\"", "\\x22", "\\0", "'", "\"", "@\"", "$@\"", "\"\"\"",

        // Starts and ends of comments.
        $"*/ static Papers() {{ {Touch}; }} /*", "/*", "*/", "//", "///", "/** </summary>",
        $"</summary> {Initializer}", "<summary>", "]]>", "<![CDATA[", "<!--", "-->", "<?xml?>", "<see cref=\"M:Nothing.Here\"/>",
        "<include file='/etc/passwd' path='*'/>", "<inheritdoc cref=\"T:None\"/>", "<typeparamref name=\"T\"/>", "&", "&amp;", "&#10;",
        "&quot;", "&bogus;", "&#x202E;",

        // Directives.
        "#line 1 \"evil.cs\"", "#line hidden", "#pragma warning disable", "#pragma checksum \"a\" \"b\" \"c\"", "#if true", "#if", "#endif",
        "#else",
        "#error no", "#warning no", "#nullable disable", "#region", "#define X", "#load \"x\"", "#!", "#:package Evil@1.0",

        // Line terminators.
        .. "\r\u000B\f\u0085\u2028\u2029".Select(end => $"{end}{Initializer}{end}"),
        .. "\r\u0085\u2028\u2029".Select(end => $"//{end}#error no{end}"),

        // Characters that are invisible or look like others.
        "\0", "a\0b", "\u0001\u0002", "\u001B[31m\u001B]0;title\u0007", "\u001A", "\u007F", "\u0080\u009F",
        $"/*\u202E }} \u2066if (isAdmin)\u2069 \u2066 begin admins only */ {Touch}", "\u202A\u202B\u202C\u202D\u2067\u2068",
        "\u200E\u200F\u061C",
        "a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf\u00ADg\u180Eh", "\u3164\u115F\u1160\uFFA0", "a\uFE0F\uFE00", "\U000E0041\U000E0042\U000E007F",
        "\U000E0100",
        "\u0430\u0435\u043E\u0440\u0441", "\uFF33\uFF59\uFF53", "\u212A\u017F\u0131\u0130", "\uFFFD\uFFFE\uFFFF\U0001FFFE",
        "e\u0301\u0302\u0303", "\uFB01\u2167",
        "\U0001D400\U0001F468\u200D\U0001F469\u200D\U0001F467", "\u202E\u2028\u0000\"*/",

        // Code for a browser.
        $"<script>{Touch}</script>", $"\"><img src=x onerror={Touch}>", $"' onmouseover='{Touch}",
        $"</title></textarea></script><svg onload={Touch}>",
        $"javascript:{Touch}", $"<a href=javascript:{Touch}>", "<iframe src=//example.org>", "<base href=//example.org>",
        "<style>@import '//example.org'",

        // Syntax of MSBuild, shells, terminals, paths and formats.
        "$(Configuration)", "@(Compile)", "%(Identity)", "%0A", "%22", ";x=y", "$(touch touched)", "`touch touched`", "| touch touched",
        "../../../../etc/passwd", "C:\\x", "{{7*7}}", "%s%n", "NaN", "null", "true",
    ];

    /// <summary>The payloads whose braces pair off, as a value in braces requires.</summary>
    public static IEnumerable<string> Balanced => Lines.Where(IsBalanced);

    /// <summary>Whether the text is shown as it is written: without LaTeX, markup, entities or white space to fold.</summary>
    public static bool IsShownAsItIs(string text) =>
        text.AsSpan().IndexOfAny(Decoded) < 0 && !text.Contains("  ", StringComparison.Ordinal);

    private static bool IsBalanced(string text)
    {
        int depth = 0;
        foreach (char c in text)
        {
            depth += c switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }
}
