using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Image.Layout;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>
/// Gathers what the entries of a paper name it by, apart from citation keys and what its own fields have: nobody looks in vain
/// for the title, DOI, arXiv number or address of an entry that was merged.
/// </summary>
internal static class PaperAliases
{
    private static readonly char[] Separators = [BibliographyField.ItemEnd, BibliographyField.PartEnd];

    public static EquatableArray<string> Of(IReadOnlyList<EntryModel> entries, BibliographyModel? merged)
    {
        if (entries.Count < 2)
            return EquatableArray<string>.Empty;

        var known = new HashSet<string>(FoldedCase.Comparer) { entries[0].Title.Display, entries[0].Title.Raw };
        known.UnionWith(Identifiers(merged));
        return entries
            .SelectMany(entry => Identifiers(entry.Bibliography).Concat([entry.Title.Display, entry.Title.Raw]))
            .Where(alias => alias.Length > 0 && alias.IndexOfAny(Separators) < 0 && known.Add(alias))
            .ToEquatableArray();
    }

    private static IEnumerable<string> Identifiers(BibliographyModel? bibliography)
    {
        if (bibliography?.Doi is { } doi)
            yield return doi;
        if (bibliography?.ArxivId is { } arxiv)
            yield return arxiv;
        if (bibliography?.Url is { } url)
            yield return LinkKey.Of(url.AsSpan()).ToString();
        if (bibliography?.PdfUrl is { } pdf)
            yield return LinkKey.Of(pdf.AsSpan()).ToString();
    }
}
