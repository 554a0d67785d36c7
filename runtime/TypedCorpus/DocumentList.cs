using System.Collections;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus;

/// <summary>The documents of a corpus. They are few, so all are created at once.</summary>
internal sealed class DocumentList : IReadOnlyList<PaperDocument>
{
    private readonly CorpusData _data;
    private readonly PaperDocument[] _documents;
    private string[]? _titles;

    public DocumentList(PaperCorpus corpus)
    {
        _data = corpus.Data;
        _documents = new PaperDocument[corpus.Data.DocumentCount];
        for (int i = 0; i < _documents.Length; i++)
            _documents[i] = new(corpus, i);
    }

    public int Count => _documents.Length;

    /// <summary>The titles, which are made together, so that each is another.</summary>
    public string[] Titles => _titles ??= DocumentTitles.Of(_documents);

    public PaperDocument this[int index] => _documents[index];

    /// <summary>Gets the document with an entry.</summary>
    public PaperDocument OfEntry(int entry)
    {
        int next = _data.Documents.LowerBound(DocumentColumns.FirstEntry, entry + 1);
        if (next == 0 || next > _documents.Length)
            _data.Refuse();
        return _documents[next - 1];
    }

    public IEnumerator<PaperDocument> GetEnumerator() => ((IEnumerable<PaperDocument>)_documents).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
