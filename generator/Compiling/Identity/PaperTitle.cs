using System.Globalization;
using System.Text;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Identity;

/// <summary>The title by which a paper is named if it has no citation key.</summary>
internal static class PaperTitle
{
    /// <summary>
    /// Returns the key of a title, whose LaTeX is decoded: letters and marks are composed, case is folded, and each run of
    /// spaces is one.
    /// </summary>
    public static string KeyOf(string title)
    {
        var key = new StringBuilder(title.Length);
        bool pendingSpace = false;
        foreach (char c in CanonicalForm.Compose(title))
        {
            if (WhiteSpace.IsSpace(c))
            {
                pendingSpace = key.Length > 0;
                continue;
            }

            if (pendingSpace)
                key.Append(' ');
            pendingSpace = false;
            key.Append(CaseFolding.Fold(c));
        }

        // Folded letters may compose with marks that the others do not.
        return CanonicalForm.Compose(key.ToString());
    }

    /// <summary>
    /// Returns eight letters and digits that depend on a title only, to distinguish equal names. A counter would change
    /// when another paper is added.
    /// </summary>
    public static string HashOf(string title) => Fnv1a.Hash(KeyOf(title).AsSpan()).ToString("x8", CultureInfo.InvariantCulture);
}
