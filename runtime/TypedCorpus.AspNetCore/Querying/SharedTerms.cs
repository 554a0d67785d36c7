using TypedCorpus.Text;

namespace TypedCorpus.AspNetCore.Querying;

/// <summary>Says in words what two papers have in common.</summary>
internal static class SharedTerms
{
    /// <summary>Finds the key phrases of either paper that the other has too, or contains; those of the first before others.</summary>
    public static IEnumerable<string> Of(Paper one, Paper other) =>
        one.Terms.Where(term => Has(other, term))
            .Concat(other.Terms.Where(term => Has(one, term)))
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static bool Has(Paper paper, string term) =>
        paper.Terms.Contains(term, StringComparer.OrdinalIgnoreCase)
        || Contains(paper.Title, term)
        || (paper.Abstract is { } text && Contains(text, term));

    private static bool Contains(string text, string term)
    {
        int start = text.IndexOf(term, StringComparison.OrdinalIgnoreCase);
        while (start >= 0)
        {
            if (IsBoundary(text, start) && IsBoundary(text, start + term.Length))
                return true;
            start = text.IndexOf(term, start + 1, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    // Where spaces do not separate words, each character may begin one.
    private static bool IsBoundary(string text, int at) =>
        at == 0 || at == text.Length
        || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at])
        || UnspacedScripts.IsLetterAt(text, at) || UnspacedScripts.IsLetterAt(text, at - 1);
}
