using System.Text.Json.Serialization;

namespace TypedCorpus;

/// <summary>An author: a person, or a group with a single name.</summary>
/// <param name="Family">The family name with its particles (<c>van der Berg</c>), or the whole name of a group.</param>
/// <param name="Given">The given names or their initials; null if the document has none.</param>
/// <param name="Suffix">What follows the name, such as <c>Jr.</c>; null if nothing does.</param>
/// <param name="IsLiteral">
/// Whether <paramref name="Family"/> is a name without parts, such as <c>The ATLAS Collaboration</c>.
/// </param>
[JsonConverter(typeof(AuthorJsonConverter))]
public sealed record Author(string Family, string? Given = null, string? Suffix = null, bool IsLiteral = false)
{
    /// <summary>The full name in reading order: <c>Donald E. Knuth</c>, <c>Martin Luther King, Jr.</c></summary>
    public string Name => (Given is null ? Family : $"{Given} {Family}") + (Suffix is null ? "" : $", {Suffix}");

    /// <summary>Returns the <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
