using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Identity;

/// <summary>The title of a work without what does not tell it from others: case and white space.</summary>
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
}
