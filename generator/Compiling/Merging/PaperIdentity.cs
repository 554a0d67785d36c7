using System.Globalization;
using System.Text;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>
/// Decides which entries are the same paper: those with the same DOI, the same arXiv number, or the same title, regardless of
/// case and spacing.
/// </summary>
internal static class PaperIdentity
{
    /// <summary>Returns the keys of an entry, the most reliable first. Entries with a common key are one paper.</summary>
    public static string[] KeysOf(EntryModel entry)
    {
        // Of two documents, one may show a formula that the other keeps between dollars.
        string title = TitleKey(LatexText.ShowFormulas(entry.Title.Display));
        return entry.Bibliography switch
        {
            { Doi: { } doi, ArxivId: { } arxiv } => [DoiKey(doi), ArxivKey(arxiv), title],
            { Doi: { } doi } => [DoiKey(doi), title],
            { ArxivId: { } arxiv } => [ArxivKey(arxiv), title],
            _ => [title],
        };
    }

    /// <summary>Returns the key of a title, whose LaTeX is decoded: case is folded, and each run of spaces is one.</summary>
    public static string TitleKey(string title)
    {
        var key = new StringBuilder(title.Length);
        bool pendingSpace = false;
        foreach (char c in title)
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

        return key.ToString();
    }

    /// <summary>
    /// Returns eight letters and digits that depend on a title only, to distinguish equal names. A counter would change
    /// when another paper is added.
    /// </summary>
    public static string TitleHash(string titleKey) => Fnv1a.Hash(titleKey.AsSpan()).ToString("x8", CultureInfo.InvariantCulture);

    // A title contains no control character, so it never equals one of these keys.
    private static string DoiKey(string doi) => "\u0001doi:" + TitleKey(doi);

    private static string ArxivKey(string number) => "\u0001arxiv:" + TitleKey(number);
}
