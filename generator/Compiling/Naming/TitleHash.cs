using System.Globalization;
using TypedCorpus.Generator.Text;
using TypedCorpus.Identity;

namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>Distinguishes equal names of papers by their titles.</summary>
internal static class TitleHash
{
    /// <summary>
    /// Returns eight letters and digits that depend on a title only. A counter would change when another paper is added.
    /// </summary>
    public static string Of(string title) =>
        Fnv1a.Hash(PaperTitle.KeyOf(title).AsSpan()).ToString("x8", CultureInfo.InvariantCulture);
}
