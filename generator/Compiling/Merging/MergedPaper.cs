using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>A paper as merged so far: the first title, the first abstract and the first value of each field are kept.</summary>
internal sealed class MergedPaper(string titleKey, PaperText title)
{
    private readonly List<BibliographyModel> _bibliographies = [];
    private BibliographyModel? _bibliography;

    /// <summary>The key of the title in <see cref="PaperIdentity"/>.</summary>
    public string TitleKey { get; } = titleKey;

    public PaperText Title { get; } = title;

    public PaperText? Abstract { get; private set; }

    public BibliographyModel? Bibliography => _bibliography ??= BibliographyMerger.Merge(_bibliographies);

    /// <summary>The location of the entry that the citation key is from.</summary>
    public LocationInfo? CitationKeyLocation { get; private set; }

    public EquatableArray<LinkModel> Links { get; private set; }

    public EquatableArray<string> References { get; private set; }

    public List<AppearanceModel> Appearances { get; } = [];

    public void Add(int document, EntryModel entry, IReadOnlyList<DocumentModel> documents, DiagnosticBag diagnostics)
    {
        Appearances.Add(new(document, entry.Rank, entry.Line));
        if (entry.Bibliography is { } bibliography)
        {
            _bibliographies.Add(bibliography);
            _bibliography = null;
            CitationKeyLocation ??= bibliography.Key is null ? null : entry.Title.Location;
        }

        if (entry.Abstract is not null)
            AddAbstract(document, entry, entry.Abstract, documents, diagnostics);
    }

    private void AddAbstract(
        int document, EntryModel entry, TextModel @abstract, IReadOnlyList<DocumentModel> documents, DiagnosticBag diagnostics)
    {
        if (Abstract is null)
        {
            Abstract = new(document, @abstract);
            Links = entry.Links;
            References = entry.References;
        }
        else if (Abstract.Text.Display != @abstract.Display)
        {
            diagnostics.Add(
                DocumentDiagnostics.AbstractsDiffer,
                @abstract.Location,
                Excerpt.Of(Title.Text.Display),
                $"{documents[Abstract.Document].Name}{Abstract.Text.Location.LineAndColumn}");
        }
    }
}
