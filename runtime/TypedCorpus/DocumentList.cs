using System.Collections;
using TypedCorpus.Image;

namespace TypedCorpus;

/// <summary>The documents of a corpus, all made at once: they are few.</summary>
internal sealed class DocumentList : IReadOnlyList<PaperDocument>
{
    private readonly CorpusData _data;
    private readonly PaperDocument[] _documents;

    public DocumentList(PaperCorpus corpus)
    {
        _data = corpus.Data;
        _documents = new PaperDocument[corpus.Data.DocumentCount];
        for (int i = 0; i < _documents.Length; i++)
            _documents[i] = new(corpus, i);
    }

    public int Count => _documents.Length;

    public PaperDocument this[int index] => _documents[index];

    /// <summary>The document that an entry stands in.</summary>
    public PaperDocument OfEntry(int entry)
    {
        if (_documents.Length == 0)
            _data.Refuse();

        int low = 0;
        int high = _documents.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            if (_documents[middle].FirstEntry <= entry)
                low = middle;
            else
                high = middle - 1;
        }

        return _documents[low];
    }

    public IEnumerator<PaperDocument> GetEnumerator() => ((IEnumerable<PaperDocument>)_documents).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
