using System.Buffers;

namespace TypedCorpus.Tests.Payloads;

/// <summary>Texts that are code, markup or orders anywhere but where data stays data.</summary>
internal static class Payload
{
    private static readonly SearchValues<char> Decoded = SearchValues.Create("\\~{}$-`'\"<\r\t\v\f\u00A0");

    private const string Touch = Sentinel.Name + ".Touch()";
    private const string Initializer = "[System.Runtime.CompilerServices.ModuleInitializer] internal static void M() => " + Touch + ";";

    /// <summary>Each of them on one line.</summary>
    public static readonly string[] Lines =
    [
        // What ends a literal, an expression, a member, a class.
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

        // What ends a comment, or begins one.
        $"*/ static Papers() {{ {Touch}; }} /*", "/*", "*/", "//", "///", "/** </summary>",
        $"</summary> {Initializer}", "<summary>", "]]>", "<![CDATA[", "<!--", "-->", "<?xml?>", "<see cref=\"M:Nothing.Here\"/>",
        "<include file='/etc/passwd' path='*'/>", "<inheritdoc cref=\"T:None\"/>", "<typeparamref name=\"T\"/>", "&", "&amp;", "&#10;", "&quot;", "&bogus;", "&#x202E;",

        // What the compiler obeys at the start of a line.
        "#line 1 \"evil.cs\"", "#line hidden", "#pragma warning disable", "#pragma checksum \"a\" \"b\" \"c\"", "#if true", "#if", "#endif", "#else",
        "#error no", "#warning no", "#nullable disable", "#region", "#define X", "#load \"x\"", "#!", "#:package Evil@1.0",

        // What ends a line, to some.
        .. "\r\u000B\f\u0085\u2028\u2029".Select(end => $"{end}{Initializer}{end}"),
        .. "\r\u0085\u2028\u2029".Select(end => $"//{end}#error no{end}"),

        // What does not show, or shows as something else.
        "\0", "a\0b", "\u0001\u0002", "\u001B[31m\u001B]0;title\u0007", "\u001A", "\u007F", "\u0080\u009F",
        $"/*\u202E }} \u2066if (isAdmin)\u2069 \u2066 begin admins only */ {Touch}", "\u202A\u202B\u202C\u202D\u2067\u2068", "\u200E\u200F\u061C",
        "a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf\u00ADg\u180Eh", "\u3164\u115F\u1160\uFFA0", "a\uFE0F\uFE00", "\U000E0041\U000E0042\U000E007F", "\U000E0100",
        "\u0430\u0435\u043E\u0440\u0441", "\uFF33\uFF59\uFF53", "\u212A\u017F\u0131\u0130", "\uFFFD\uFFFE\uFFFF\U0001FFFE", "e\u0301\u0302\u0303", "\uFB01\u2167",
        "\U0001D400\U0001F468\u200D\U0001F469\u200D\U0001F467", "\u202E\u2028\u0000\"*/",

        // What a browser would run.
        $"<script>{Touch}</script>", $"\"><img src=x onerror={Touch}>", $"' onmouseover='{Touch}", $"</title></textarea></script><svg onload={Touch}>",
        $"javascript:{Touch}", $"<a href=javascript:{Touch}>", "<iframe src=//example.org>", "<base href=//example.org>", "<style>@import '//example.org'",

        // What MSBuild, a shell, a terminal, a path or a format would obey.
        "$(Configuration)", "@(Compile)", "%(Identity)", "%0A", "%22", ";x=y", "$(touch touched)", "`touch touched`", "| touch touched", "../../../../etc/passwd", "C:\\x", "{{7*7}}", "%s%n", "NaN", "null", "true",
    ];

    /// <summary>Those that a value in braces may be: whose own braces pair off.</summary>
    public static IEnumerable<string> Balanced => Lines.Where(IsBalanced);

    /// <summary>Whether nothing of LaTeX, of Markdown in CSL-JSON and of folding changes the text between reading and showing.</summary>
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
