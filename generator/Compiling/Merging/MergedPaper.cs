using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Identity;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>A paper as merged so far: the first title and the first abstract are kept, and the bibliographies are merged.</summary>
internal sealed class MergedPaper(ListedEntry first)
{
    private readonly List<ListedEntry> _entries = [];
    private readonly List<LinkModel> _links = [];
    private readonly HashSet<string> _seenLinks = new(StringComparer.Ordinal);
    private readonly List<string> _references = [];
    private readonly HashSet<string> _seenReferences = new(StringComparer.Ordinal);
    private readonly Disagreements _disagreements = new();
    private BibliographyModel? _bibliography;
    private bool _isMerged;

    public PaperText Title { get; } = new(first.Document, first.Model.Title);

    public PaperText? Abstract { get; private set; }

    public BibliographyModel? Bibliography
    {
        get
        {
            if (!_isMerged)
                _bibliography = BibliographyMerger.Merge([.. _entries.Select(entry => entry.Bibliography).OfType<BibliographyModel>()]);
            _isMerged = true;
            return _bibliography;
        }
    }

    /// <summary>The links of all entries, each address once: a list of code has repositories and no abstract.</summary>
    public EquatableArray<LinkModel> Links => _links.ToEquatableArray();

    public EquatableArray<string> References => _references.ToEquatableArray();

    /// <summary>The authors as each entry lists them, for what the lists say of one another; empty if there is one entry.</summary>
    public IEnumerable<IReadOnlyList<PersonModel>> AuthorLists => _entries.Count < 2
        ? []
        : _entries.Where(entry => entry.Bibliography is not null).Select(entry => (IReadOnlyList<PersonModel>)entry.Bibliography!.Authors);

    public IEnumerable<AppearanceModel> Appearances =>
        _entries.Select(entry => new AppearanceModel(entry.Document, entry.Model.Rank, entry.Model.Line));

    /// <summary>
    /// What else names the paper: titles, DOIs, arXiv numbers and addresses of its entries that are not among its fields.
    /// </summary>
    public EquatableArray<string> Aliases => PaperAliases.Of([.. _entries.Select(entry => entry.Model)], Bibliography);

    /// <summary>The location of the entry that a citation key is from; null if none has it.</summary>
    public LocationInfo? LocationOf(string citationKey) => _entries
        .Find(entry => entry.Bibliography is { } bibliography
            && (FoldedCase.Comparer.Equals(bibliography.Key, citationKey)
                || bibliography.OtherKeys.Contains(citationKey, FoldedCase.Comparer)))
        ?.Model.Title.Location;

    public void Add(ListedEntry entry, Places places, DiagnosticBag diagnostics)
    {
        _entries.Add(entry);
        _isMerged = false;
        if (_disagreements.Find(entry, places) is { } disagreement)
            diagnostics.Add(
                DocumentDiagnostics.EntriesDiffer, entry.Model.Title.Location, Excerpt.Of(entry.Model.Title.Display), disagreement);
        _links.AddRange(entry.Model.Links.Where(link => _seenLinks.Add(CaseFolding.Fold(LinkKey.Of(link.Url.AsSpan()).ToString()))));
        _references.AddRange(entry.Model.References.Where(_seenReferences.Add));
        if (entry.Model.Abstract is not null)
            AddAbstract(entry, entry.Model.Abstract, places, diagnostics);
    }

    private void AddAbstract(ListedEntry entry, TextModel @abstract, Places places, DiagnosticBag diagnostics)
    {
        if (Abstract is null)
        {
            Abstract = new(entry.Document, @abstract);
        }
        else if (Abstract.Text.Display != @abstract.Display)
        {
            diagnostics.Add(
                DocumentDiagnostics.AbstractsDiffer,
                @abstract.Location,
                Excerpt.Of(Title.Text.Display),
                places.Of(Abstract.Document, Abstract.Text));
        }
    }
}
