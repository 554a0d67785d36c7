using TypedCorpus.Generator.Compiling.Keys;
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
    private readonly CompiledImage _image = new();
    private readonly StringPool _strings = new();
    private readonly TitleWriter _titles;
    private readonly BibliographyTables _bibliography;
    private readonly Dictionary<(int Document, int Rank), int> _entryOf = [];
    private readonly PackedTableWriter _documents = new(ImageSection.Documents);
    private readonly PackedTableWriter _entries = new(ImageSection.Entries);
    private readonly PackedTableWriter _papers = new(ImageSection.Papers);
    private readonly PackedTableWriter _appearances = new(ImageSection.Appearances);
    private readonly PackedTableWriter _links = new(ImageSection.Links);
    private readonly PackedTableWriter _references = new(ImageSection.References);
    private readonly PackedTableWriter _overlays = new(ImageSection.Overlays);

    private CorpusImageBuilder(CorpusModel corpus, CancellationToken cancellation)
    {
        _corpus = corpus;
        _cancellation = cancellation;
        _titles = new(corpus.Papers);
        _bibliography = new(_strings);
    }

    public static CompiledImage Build(CorpusModel corpus, CancellationToken cancellation) =>
        new CorpusImageBuilder(corpus, cancellation).Build();

    private CompiledImage Build()
    {
        ParallelWork.Run(_cancellation, WriteIndexes, WriteTables);
        _image.AddHeader();
        return _image;
    }

    /// <summary>Writes what is computed from the terms of the papers.</summary>
    private void WriteIndexes()
    {
        TermBags bags = TermBags.Of(_corpus.Papers, _cancellation);
        ParallelWork.Run(
            _cancellation,
            () => TermTables.WriteRelated(_image, bags, _cancellation),
            () => TermTables.WriteKeyPhrases(_image, _corpus, bags, _cancellation),
            () => WriteSearchIndex(bags));
    }

    private void WriteSearchIndex(TermBags bags)
    {
        SearchIndex index = _corpus.Declaration.Options.FullTextIndex
            ? SearchIndexBuilder.Build(bags, _cancellation)
            : SearchIndex.None;
        _image[ImageSection.Terms] = Utf8.Encoding.GetBytes(index.Terms);
        _image[ImageSection.Postings] = index.Postings;
        _image[ImageSection.FieldNorms] = index.FieldNorms;
    }

    private void WriteTables()
    {
        AddDocuments();
        for (int paper = 0; paper < _corpus.Papers.Count; paper++)
        {
            _cancellation.ThrowIfCancellationRequested();
            AddPaper(paper, _corpus.Papers[paper]);
        }

        // The end of the last paper's ranges.
        new PaperRow
        {
            FirstAppearance = _appearances.RowCount,
            FirstLink = _links.RowCount,
            FirstReference = _references.RowCount,
        }.AddTo(_papers);

        _documents.WriteTo(_image);
        _entries.WriteTo(_image);
        _papers.WriteTo(_image);
        _appearances.WriteTo(_image);
        _links.WriteTo(_image);
        _references.WriteTo(_image);
        _overlays.WriteTo(_image);
        _bibliography.WriteTo(_image, _corpus.Vocabularies);
        _image[ImageSection.Keys] = KeyTableWriter.Write(_corpus.Keys, _titles.Places, _cancellation);
        _image[ImageSection.Vectors] = VectorsWriter.Write(_corpus.Vectors, _strings);
        _image[ImageSection.Titles] = _titles.ToBytes();
        _image[ImageSection.Strings] = _strings.ToBytes();
    }

    private void AddDocuments()
    {
        Dictionary<(int Document, int Rank), int> papers = PapersByPlace();
        for (int i = 0; i < _corpus.Documents.Count; i++)
        {
            DocumentModel document = _corpus.Documents[i];
            new DocumentRow
            {
                Name = _strings.Add(document.Name),
                Title = document.Title is null ? default : _strings.Add(document.Title),
                Layout = (int)document.Layout,
                Curator = document.Curator is null ? default : _strings.Add(document.Curator),
                Month = document.ListedOn?.Month ?? 0,
                Day = document.ListedOn?.Day ?? 0,
                ByteLength = document.ByteLength,
                FirstEntry = _entries.RowCount,
            }.AddTo(_documents);

            for (int entry = 0; entry < document.Entries.Count; entry++)
            {
                EntryModel model = document.Entries[entry];
                _entryOf.Add((i, model.Rank), _entries.RowCount);
                new EntryRow { Paper = papers[(i, model.Rank)], Line = model.Line, RankGap = model.Rank - (entry + 1) }.AddTo(_entries);
            }
        }

        // The end of the last document's entries.
        new DocumentRow { FirstEntry = _entries.RowCount }.AddTo(_documents);
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
        new PaperRow
        {
            TitleAt = _titles.Places[index],
            AbstractDocument = paper.Abstract is null ? 0 : paper.Abstract.Document + 1,
            Abstract = @abstract?.Bytes ?? default,
            NameLength = paper.Name is null ? 0 : Utf8.ByteCount(paper.Name.AsSpan()),
            Overlays = AddOverlays(index, paper),
            FirstAppearance = _appearances.RowCount,
            FirstLink = _links.RowCount,
            FirstReference = _references.RowCount,
        }.AddTo(_papers);

        _bibliography.Add(index, paper);
        foreach (AppearanceModel appearance in paper.Appearances)
            _appearances.AddRow()[AppearanceColumns.Entry] = _entryOf[(appearance.Document, appearance.Rank)];
        var place = new AbstractPlaces(@abstract, _strings);
        foreach (LinkModel link in paper.Links)
            AddLink(link, place);
        place = new(@abstract, _strings);
        foreach (string reference in paper.References)
            new ReferenceRow { Number = place.Next(reference) }.AddTo(_references);
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
        new OverlayRow { Paper = paper, Field = field, Text = _strings.Add(text) }.AddTo(_overlays);
        return 1 << field;
    }

    private void AddLink(LinkModel link, AbstractPlaces places)
    {
        TextPlace url = places.Next(link.Url);
        int owner = 0;
        if (link.Repository is { } repository)
            owner = link.Url.IndexOf($"/{repository.Owner}/{repository.Name}", StringComparison.Ordinal) + 1;
        new LinkRow
        {
            Kind = (int)link.Kind,
            Url = url,
            OwnerStart = owner,
            OwnerLength = owner > 0 ? link.Repository!.Owner.Length : 0,
            NameLength = owner > 0 ? link.Repository!.Name.Length : 0,
        }.AddTo(_links);
    }
}
