using TypedCorpus.Generator.Compiling.Merging;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>
/// Assigns each paper an id: its citation key, or the slug of its title, followed by a hash of the title if that is taken.
/// </summary>
internal sealed class IdAssigner(IReadOnlyList<DocumentModel> documents, DiagnosticBag diagnostics)
{
    // Lookup ignores case, so ids must differ in more than case.
    private readonly Dictionary<string, LocationInfo?> _taken = new(FoldedCase.Comparer);

    public string Assign(MergedPaper paper, out bool isDerived)
    {
        string slug = Slug.Of(paper.Title.Text.Display);
        string? key = paper.Bibliography?.Key;
        if (key is not null && TryTake(key, paper.CitationKeyLocation))
        {
            isDerived = key == slug;
            return key;
        }

        string id = OfTitle(slug, paper, out isDerived);
        if (key is not null && paper.CitationKeyLocation is { } location)
            diagnostics.Add(DocumentDiagnostics.KeyUsedTwice, location, key, PlaceOf(_taken[key]), id);
        return id;
    }

    private string OfTitle(string slug, MergedPaper paper, out bool isDerived)
    {
        isDerived = slug.Length > 0 && TryTake(slug, null);
        if (isDerived)
            return slug;

        string hashed = $"{(slug.Length > 0 ? slug : "paper")}-{PaperIdentity.TitleHash(paper.TitleKey)}";
        string id = hashed;
        for (int i = 2; !TryTake(id, null); i++)
            id = FormattableString.Invariant($"{hashed}-{i}");
        return id;
    }

    private bool TryTake(string id, LocationInfo? location)
    {
        if (_taken.ContainsKey(id))
            return false;
        _taken.Add(id, location);
        return true;
    }

    private string PlaceOf(LocationInfo? location) => location is null
        ? "another place"
        : documents.First(document => document.Path == location.Path).Name + location.LineAndColumn;
}
