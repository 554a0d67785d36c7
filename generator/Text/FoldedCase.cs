using TypedCorpus.Text;

namespace TypedCorpus.Generator.Text;

/// <summary>
/// Compares texts ignoring case, with the table that lookups use. The framework's own tables depend on the host of the
/// compiler.
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
