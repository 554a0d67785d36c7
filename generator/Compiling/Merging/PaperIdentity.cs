using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>
/// What makes two titles the same paper: the title with case and runs of space folded. LaTeX is decoded before.
/// </summary>
internal static class TitleKey
{
    public static string Of(string title)
    {
        var key = new StringBuilder(title.Length);
        bool pendingSpace = false;
        foreach (char c in title)
        {
            if (c is ' ' or '\t' or '\u00A0' or '\u3000' or (>= '\u2000' and <= '\u200A') or '\u202F')
            {
                pendingSpace = key.Length > 0;
                continue;
            }

            if (pendingSpace)
                key.Append(' ');
            pendingSpace = false;
            key.Append(CaseFolding.Fold(c));
        }

        return key.ToString();
    }
}
