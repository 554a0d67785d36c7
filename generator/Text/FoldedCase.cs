using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Text;

/// <summary>
/// Texts of documents without regard to case, by the table that a lookup goes by. The framework's own case depends on the
/// ICU of the machine that compiles.
/// </summary>
internal sealed class FoldedCase : IEqualityComparer<string>
{
    public static FoldedCase Comparer { get; } = new();

    private FoldedCase()
    {
    }

    /// <summary>The text in lower case; the same instance when it is.</summary>
    public static string Of(string text)
    {
        int at = 0;
        while (at < text.Length && CaseFolding.Fold(text[at]) == text[at])
            at++;
        if (at == text.Length)
            return text;

        var folded = new StringBuilder(text.Length).Append(text, 0, at);
        for (; at < text.Length; at++)
            folded.Append(CaseFolding.Fold(text[at]));
        return folded.ToString();
    }

    public bool Equals(string? x, string? y) => CaseFolding.Equals(x.AsSpan(), y.AsSpan());

    public int GetHashCode(string obj)
    {
        int hash = 0;
        foreach (char c in obj)
            hash = unchecked((hash * 31) + CaseFolding.Fold(c));
        return hash;
    }
}
