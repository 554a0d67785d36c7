using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Merging;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>
/// Assigns each paper an id: its citation key, or one by the pattern, or the slug of its title, followed by a hash of the title if
/// that is taken.
/// </summary>
internal sealed class IdAssigner(IReadOnlyList<DocumentModel> documents, PatternKeys? patternKeys, DiagnosticBag diagnostics)
{
    // Lookup ignores case, so ids must differ in more than case.
    private readonly Dictionary<string, LocationInfo?> _taken = new(FoldedCase.Comparer);

    public PaperId Assign(MergedPaper paper)
    {
        string slug = Slug.Of(paper.Title.Text.Display);
        string? key = paper.Bibliography?.Key;
        LocationInfo? location = key is null ? null : paper.LocationOf(key);
        if (key is not null && TryTake(key, location))
            return new(key, key == slug, key);

        string? made = patternKeys?.KeyOf(paper, key => TryTake(key, null));
        bool isDerived = made == slug;
        string id = made ?? OfTitle(slug, paper, out isDerived);
        if (key is not null && location is not null)
            diagnostics.Add(DocumentDiagnostics.KeyUsedTwice, location, key, PlaceOf(_taken[key]), id);
        return new(id, isDerived, made ?? key) { OtherSlug = made is null || isDerived || slug.Length == 0 ? null : slug };
    }

    /// <summary>The other citation keys that name a paper, once each paper has its id.</summary>
    public EquatableArray<string> AssignOthers(MergedPaper paper, string id)
    {
        var assigned = new List<string>();
        foreach (string key in paper.Bibliography?.OtherKeys ?? default)
        {
            LocationInfo? location = paper.LocationOf(key);
            if (TryTake(key, location))
                assigned.Add(key);
            else if (location is not null && !FoldedCase.Comparer.Equals(key, id))
                diagnostics.Add(DocumentDiagnostics.KeyUsedTwice, location, key, PlaceOf(_taken[key]), id);
        }

        return assigned.ToEquatableArray();
    }

    private string OfTitle(string slug, MergedPaper paper, out bool isDerived)
    {
        isDerived = slug.Length > 0 && TryTake(slug, null);
        if (isDerived)
            return slug;

        string hashed = $"{(slug.Length > 0 ? slug : "paper")}-{TitleHash.Of(paper.Title.Text.Display)}";
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

/// <summary>The id of a paper.</summary>
/// <param name="Text">The id.</param>
/// <param name="IsDerived">Whether it is the slug of the title.</param>
/// <param name="CitationKey">The citation key that names the member of the paper; null if it has none.</param>
internal readonly record struct PaperId(string Text, bool IsDerived, string? CitationKey)
{
    /// <summary>The slug of the title that a key by the pattern replaces, and that finds the paper as before.</summary>
    public string? OtherSlug { get; init; }
}
