using System.Globalization;
using System.Text.Json.Serialization;

namespace TypedCorpus;

/// <summary>A range of a string, in UTF-16 code units.</summary>
/// <param name="Start">The index of the first code unit.</param>
/// <param name="Length">The number of code units.</param>
[JsonConverter(typeof(TextRangeJsonConverter))]
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The index behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The range as C# writes it: <c>12..20</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}..{End}");
}
