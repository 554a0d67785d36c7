using TypedCorpus.Text;

namespace Runtime.Tests.Text;

/// <summary>Tokens as text for tests to read.</summary>
internal static class Tokens
{
    public static List<TextToken> Of(string text)
    {
        var tokens = new List<TextToken>();
        foreach (TextToken token in new Tokenizer(text)) tokens.Add(token);
        return tokens;
    }

    public static List<TextToken> PartsOf(string text) => [.. Of(text).Where(token => token.IsPart)];

    /// <summary>
    /// Folded forms in order, each after the number of parts before it, and a whole or a pair after a star: <c>0:*wifi 0:wi 1:fi</c>.
    /// </summary>
    public static string Describe(string text)
    {
        int parts = 0;
        return string.Join(' ', Of(text).Select(token => !token.IsPart
            ? $"{parts}:*{Exact(text, token)}"
            : $"{parts++}:{Exact(text, token)}"));
    }

    public static string Exact(string text, TextToken token)
    {
        Span<char> exact = stackalloc char[TermAnalyzer.MaxLength];
        return exact[..TermAnalyzer.Fold(text.AsSpan(token.Start, token.Length), exact)].ToString();
    }

    public static string Term(string text)
    {
        Span<char> exact = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> term = stackalloc char[TermAnalyzer.MaxLength];
        TermAnalyzer.Analyze(text, exact, term, out int length);
        return term[..length].ToString();
    }
}
