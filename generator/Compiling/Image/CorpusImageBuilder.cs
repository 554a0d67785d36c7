using TypedCorpus.Generator.Compiling.Search;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Generator.Threading;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>Lays a corpus out as the static data that the runtime reads in place.</summary>
internal sealed class CorpusImageBuilder
{
    private readonly CorpusModel _corpus;
    private readonly CancellationToken _cancellation;
    private readonly StringPool _strings = new();
    private readonly TitlePool _titles;
    private readonly Dictionary<(int Document, int Rank), int> _entryOf = [];
    private readonly PackedTableWriter _documents = new(DocumentColumns.Count);
    private readonly PackedTableWriter _entries = new(EntryColumns.Count);
    private readonly PackedTableWriter _papers = new(PaperColumns.Count);
    private readonly PackedTableWriter _appearances = new(AppearanceColumns.Count);
    private readonly PackedTableWriter _links = new(LinkColumns.Count);
    private readonly PackedTableWriter _references = new(ReferenceColumns.Count);
    private readonly PackedTableWriter _overlays = new(OverlayColumns.Count);

    private readonly BibliographyTables _bibliography;

    private CorpusImageBuilder(CorpusModel corpus, CancellationToken cancellation)
    {
        _corpus = corpus;
        _titles = new(corpus.Papers);
        _bibliography = new(_strings);
        _cancellation = cancellation;
    }

    public static CorpusImage Build(CorpusModel corpus, CancellationToken cancellation) =>
        new CorpusImageBuilder(corpus, cancellation).Build();

    private CorpusImage Build()
    {
        byte[] keys = [];
        byte[] related = [];
        (byte[] Papers, byte[] Documents) terms = ([], []);
        (byte[] Facets, byte[] Papers) facets = ([], []);
        SearchIndex? index = null;
        SideBySide.Run(
            _cancellation,
            () =>
            {
                TermBags bags = TermBags.Of(_corpus.Papers, _cancellation);
                SideBySide.Run(
                    _cancellation,
                    () => related = RelatedTable.Build(bags, _cancellation),
                    () => terms = TermTables.Build(_corpus, bags, _cancellation),
                    () => index = _corpus.Declaration.Options.FullTextIndex
                        ? SearchIndexBuilder.Build(bags, _cancellation)
                        : SearchIndex.None);
            },
            () =>
            {
                AddTables();
                facets = _bibliography.Facets();
                keys = KeyTableBuilder.Build(_corpus.Papers, _titles.Places, _cancellation);
            });
        return new(
            _documents.ToBytes(),
            _entries.ToBytes(),
            _papers.ToBytes(),
            _appearances.ToBytes(),
            _links.ToBytes(),
            _references.ToBytes(),
            _titles.ToString(),
            _overlays.ToBytes(),
            _bibliography.Fields(),
            facets.Facets,
            facets.Papers,
            keys,
            index!.Terms,
            index.Postings,
            index.Lengths,
            related,
            terms.Papers,
            terms.Documents,
            _strings.ToString());
    }

    private void AddTables()
    {
        AddDocuments();
        for (int paper = 0; paper < _corpus.Papers.Count; paper++)
        {
            _cancellation.ThrowIfCancellationRequested();
            AddPaper(paper, _corpus.Papers[paper]);
        }

        // The end of the last paper's ranges.
        _papers.Add(0, 0, 0, 0, 0, 0, _appearances.RowCount, _links.RowCount, _references.RowCount);
    }

    private void AddDocuments()
    {
        Dictionary<(int Document, int Rank), int> papers = PapersByPlace();
        for (int i = 0; i < _corpus.Documents.Count; i++)
        {
            DocumentModel document = _corpus.Documents[i];
            ByteRange name = _strings.Add(document.Name);
            ByteRange curator = document.Curator is null ? default : _strings.Add(document.Curator);
            _documents.Add(
                name.Start,
                name.Length,
                (int)document.Layout,
                curator.Start,
                curator.Length,
                document.ListedOn?.Month ?? 0,
                document.ListedOn?.Day ?? 0,
                document.ByteLength,
                _entries.RowCount);

            for (int entry = 0; entry < document.Entries.Count; entry++)
            {
                EntryModel model = document.Entries[entry];
                _entryOf.Add((i, model.Rank), _entries.RowCount);
                _entries.Add(papers[(i, model.Rank)], model.Line, model.Rank - (entry + 1));
            }
        }

        _documents.Add(0, 0, 0, 0, 0, 0, 0, 0, _entries.RowCount);
    }

    private Dictionary<(int Document, int Rank), int> PapersByPlace()
    {
        var papers = new Dictionary<(int, int), int>();
        for (int paper = 0; paper < _corpus.Papers.Count; paper++)
        {
            foreach (AppearanceModel appearance in _corpus.Papers[paper].Appearances)
                papers.Add((appearance.Document, appearance.Rank), paper);
        }

        return papers;
    }

    private void AddPaper(int index, PaperModel paper)
    {
        TextModel? @abstract = paper.Abstract?.Text;
        _papers.Add(
            _titles.Places[index],
            paper.Abstract is null ? 0 : paper.Abstract.Document + 1,
            @abstract?.Bytes.Start ?? 0,
            @abstract?.Bytes.Length ?? 0,
            paper.Name is null ? 0 : Utf8.ByteCount(paper.Name.AsSpan()),
            AddOverlays(index, paper),
            _appearances.RowCount,
            _links.RowCount,
            _references.RowCount);

        if (paper.Bibliography is not null)
            _bibliography.Add(index, paper.Bibliography);
        foreach (AppearanceModel appearance in paper.Appearances)
            _appearances.Add(_entryOf[(appearance.Document, appearance.Rank)]);
        var place = new AbstractPlaces(@abstract, _strings);
        foreach (LinkModel link in paper.Links)
            AddLink(link, place);
        place = new(@abstract, _strings);
        foreach (string reference in paper.References)
        {
            (int isPooled, ByteRange range) = place.Next(reference);
            _references.Add(isPooled, range.Start, range.Length);
        }
    }

    /// <summary>Adds the overlays of a paper and returns a bit for each.</summary>
    private int AddOverlays(int index, PaperModel paper)
    {
        int added = 0;
        if (paper.Title.Text is var title && title.Raw != title.Display)
            added |= AddOverlay(index, OverlayField.RawTitle, title.Raw);
        if (paper.Abstract?.Text is { } @abstract && @abstract.Raw != @abstract.Display)
            added |= AddOverlay(index, OverlayField.Abstract, @abstract.Display);
        if (!paper.IdIsDerived)
            added |= AddOverlay(index, OverlayField.Id, paper.Id);
        return added;
    }

    private int AddOverlay(int paper, int field, string text)
    {
        ByteRange range = _strings.Add(text);
        _overlays.Add((paper * OverlayField.Count) + field, range.Start, range.Length);
        return 1 << field;
    }

    private void AddLink(LinkModel link, AbstractPlaces places)
    {
        (int isPooled, ByteRange range) = places.Next(link.Url);
        int owner = 0;
        if (link.Repository is { } repository)
            owner = link.Url.IndexOf($"/{repository.Owner}/{repository.Name}", StringComparison.Ordinal) + 1;
        _links.Add(
            (int)link.Kind,
            isPooled,
            range.Start,
            range.Length,
            owner,
            owner > 0 ? link.Repository!.Owner.Length : 0,
            owner > 0 ? link.Repository!.Name.Length : 0);
    }
}
