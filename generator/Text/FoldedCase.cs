using TypedCorpus.Text;

namespace TypedCorpus.Generator.Text;

/// <summary>
/// Compares texts of documents without regard to case, by the same table as a lookup. The framework's tables depend on the
/// ICU of the machine that compiles.
/// </summary>
internal sealed class FoldedCase : IEqualityComparer<string>
{
    public static FoldedCase Comparer { get; } = new();

    private FoldedCase()
    {
    }

    public bool Equals(string? x, string? y) => CaseFolding.Equals(x.AsSpan(), y.AsSpan());

    public int GetHashCode(string obj) => unchecked((int)Fnv1a.HashFolded(obj.AsSpan()));
}
