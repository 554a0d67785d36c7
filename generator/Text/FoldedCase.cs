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

    public bool Equals(string? x, string? y) => CaseFolding.Equals(x.AsSpan(), y.AsSpan());

    public int GetHashCode(string obj)
    {
        int hash = 0;
        foreach (char c in obj)
            hash = unchecked((hash * 31) + CaseFolding.Fold(c));
        return hash;
    }
}
