using System.Collections;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus;

/// <summary>A document of a corpus: the papers that it lists, in its order, and what its header says.</summary>
public sealed class PaperDocument : IReadOnlyList<Paper>
{
    private readonly int _index;
    private IReadOnlyList<string>? _terms;

    internal PaperDocument(PaperCorpus corpus, int index)
    {
        Corpus = corpus;
        _index = index;

        CorpusData data = corpus.Data;
        PackedTable documents = data.Documents;
        Name = data.DocumentName(index);
        Layout = (DocumentLayout)documents[index, DocumentColumns.Layout];
        ByteLength = documents[index, DocumentColumns.ByteLength];
        (FirstEntry, Count) = data.Range(
            data.Entries, documents[index, DocumentColumns.FirstEntry], documents[index + 1, DocumentColumns.FirstEntry]);

        int curator = documents[index, DocumentColumns.CuratorLength];
        if (curator > 0)
            Curator = Utf8Strings.Make(data.String(documents[index, DocumentColumns.CuratorStart], curator));
        int month = documents[index, DocumentColumns.Month];
        if (month > 12)
            data.Refuse();
        if (month > 0)
            ListedOn = new(month, documents[index, DocumentColumns.Day]);
    }

    /// <summary>The corpus that the document belongs to.</summary>
    public PaperCorpus Corpus { get; }

    /// <summary>The document's name: its path below the folder of its item, with forward slashes.</summary>
    public string Name { get; }

    /// <summary>How the document sets out its papers.</summary>
    public DocumentLayout Layout { get; }

    /// <summary>Who chose the papers, if the header says so.</summary>
    public string? Curator { get; }

    /// <summary>The day on which the papers were listed, if the header says so.</summary>
    public MonthDay? ListedOn { get; }

    /// <summary>The length of the document in bytes.</summary>
    public int ByteLength { get; }

    /// <summary>The number of entries.</summary>
    public int Count { get; }

    /// <summary>The up to twelve words and phrases that set the document's papers apart from the others, the best first.</summary>
    /// <remarks>
    /// By the weighted log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn, "Fightin' Words",
    /// 2008), the prior being the corpus. A document that is the whole corpus has the phrases of the most papers.
    /// </remarks>
    public IReadOnlyList<string> Terms => _terms ??= DistinctiveTermReader.OfDocument(Corpus.Data, _index);

    /// <summary>The document itself, byte for byte, read in place: to be used while the document or a paper is held.</summary>
    public ReadOnlySpan<byte> Utf8 => Corpus.Data.Document(_index);

    internal int FirstEntry { get; }

    /// <summary>The paper of an entry.</summary>
    /// <param name="index">The entry, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    public Paper this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return Corpus.At(Corpus.Data.Entries[FirstEntry + index, EntryColumns.Paper]);
        }
    }

    /// <summary>The papers in the order of the document.</summary>
    public IEnumerator<Paper> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The document's name.</summary>
    public override string ToString() => Name;
}
