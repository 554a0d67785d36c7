using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus;

/// <summary>A document of a corpus: the papers that it lists, in its order, and what its header says.</summary>
[JsonConverter(typeof(PaperJsonConverter))]
[DebuggerDisplay("{Name}, Count = {Count}")]
[DebuggerTypeProxy(typeof(PaperListDebugView))]
public sealed class PaperDocument : IReadOnlyList<Paper>
{
    private IReadOnlyList<string>? _terms;

    internal PaperDocument(PaperCorpus corpus, int index)
    {
        Corpus = corpus;
        Index = index;

        CorpusData data = corpus.Data;
        PackedTable documents = data.Documents;
        Name = data.DocumentName(index);
        Layout = (DocumentLayout)documents[index, DocumentColumns.Layout];
        ByteLength = documents[index, DocumentColumns.ByteLength];
        (FirstEntry, Count) = data.Range(
            data.Entries, documents[index, DocumentColumns.FirstEntry], documents[index + 1, DocumentColumns.FirstEntry]);

        int title = documents[index, DocumentColumns.TitleLength];
        if (title > 0)
            GivenTitle = Utf8Strings.Make(data.String(documents[index, DocumentColumns.TitleStart], title));
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

    /// <summary>The title of the document, which no other document of the corpus has.</summary>
    /// <remarks>
    /// It is the <c>Title</c> of the project's item; without one, it is made of the curator and the day, of the terms that set
    /// the document apart, or of its name, whichever is the first that there is.
    /// </remarks>
    public string Title => Corpus.DocumentList.Titles[Index];

    /// <summary>The format of the document.</summary>
    public DocumentLayout Layout { get; }

    /// <summary>The person who selected the papers; null if the header does not say.</summary>
    public string? Curator { get; }

    /// <summary>The day on which the papers were listed; null if the header does not say.</summary>
    public MonthDay? ListedOn { get; }

    /// <summary>The length of the document in bytes.</summary>
    public int ByteLength { get; }

    /// <summary>The number of entries. A paper that the document lists twice has two.</summary>
    public int Count { get; }

    /// <summary>Up to twelve words and phrases that set the document's papers apart from the others, the best first.</summary>
    /// <remarks>
    /// By the weighted log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn, "Fightin' Words",
    /// 2008), the prior being the corpus. A document that is the whole corpus has the phrases of the most papers.
    /// </remarks>
    public IReadOnlyList<string> Terms => _terms ??= KeyPhraseReader.OfDocument(Corpus.Data, Index);

    /// <summary>The document itself, byte for byte, read in place.</summary>
    /// <remarks>If the assembly of the corpus can be unloaded, use the span only while you hold the document or a paper.</remarks>
    public ReadOnlySpan<byte> Utf8 => Corpus.Data.Document(Index);

    /// <summary>The title that the project gives the document, if any.</summary>
    internal string? GivenTitle { get; }

    /// <summary>The place of the document in its corpus, from 0.</summary>
    internal int Index { get; }

    internal int FirstEntry { get; }

    /// <summary>Gets the paper of an entry.</summary>
    /// <param name="index">The place of the entry in the document, from 0.</param>
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

    /// <summary>Enumerates the papers in the order of the document.</summary>
    public IEnumerator<Paper> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The papers with the places at which the document lists them.</summary>
    internal ListedPaper[] ListPapers()
    {
        var listed = new ListedPaper[Count];
        for (int i = 0; i < listed.Length; i++)
            listed[i] = new(this[i], PlaceOf(i));
        return listed;
    }

    /// <summary>The place of an entry. Its rank is not its index: an entry that could not be read has a rank too.</summary>
    internal Appearance PlaceOf(int index)
    {
        PackedTable entries = Corpus.Data.Entries;
        int entry = FirstEntry + index;
        return new(this, index + 1 + entries[entry, EntryColumns.RankGap], entries[entry, EntryColumns.Line]);
    }

    /// <summary>The document's <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}

/// <summary>The format of a document.</summary>
[JsonConverter(typeof(PaperJsonConverter))]
public enum DocumentLayout
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A listing page: title and abstract on alternate lines.</summary>
    CompactListing = 1,

    /// <summary>A listing page with an empty line between all lines.</summary>
    SpacedListing = 2,

    /// <summary>A BibTeX or BibLaTeX file.</summary>
    BibTeX = 3,

    /// <summary>A JSON array of objects, or an object that holds one.</summary>
    Json = 4,

    /// <summary>A JSON object on each line.</summary>
    JsonLines = 5,

    /// <summary>A CSL-JSON file, as citation processors read it.</summary>
    CslJson = 6,

    /// <summary>A RIS file, as reference managers exchange it.</summary>
    Ris = 7,

    /// <summary>Titles and abstracts with empty lines between them.</summary>
    PlainList = 8,

    /// <summary>A list of Markdown: an item or a heading for each paper.</summary>
    MarkdownList = 9,

    /// <summary>Texts behind labels: <c>title:</c>, <c>abstract:</c>.</summary>
    LabelledList = 10,

    /// <summary>MEDLINE, the tagged text of PubMed (<c>.nbib</c>).</summary>
    Medline = 11,

    /// <summary>The tagged text of Web of Science (<c>.ciw</c>).</summary>
    WebOfScience = 12,

    /// <summary>EndNote's tagged text, which is that of refer (<c>.enw</c>).</summary>
    EndNote = 13,

    /// <summary>XML: arXiv's Atom, PubMed, EndNote and others.</summary>
    Xml = 14,

    /// <summary>A table with a header line: values between commas, semicolons or tabs.</summary>
    Table = 15,

    /// <summary>The tagged text of RefWorks.</summary>
    RefWorks = 16,

    /// <summary>The tagged text of Ovid.</summary>
    Ovid = 17,
}

/// <summary>A day without a year.</summary>
/// <param name="Month">The month, from 1 to 12.</param>
/// <param name="Day">The day of the month, from 1 to 31.</param>
[JsonConverter(typeof(PaperJsonConverter))]
public readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>The day as listing pages write it: <c>Mar 12</c>.</summary>
    public override string ToString() => Month is >= 1 and <= 12
        ? string.Create(CultureInfo.InvariantCulture, $"{Months.Short(Month)} {Day}")
        : "";
}

/// <summary>A place at which a document lists a paper.</summary>
/// <param name="Document">The document.</param>
/// <param name="Rank">The place among the document's entries, from 1.</param>
/// <param name="Line">The line of the title in the document, from 1.</param>
[JsonConverter(typeof(PaperJsonConverter))]
public readonly record struct Appearance(PaperDocument Document, int Rank, int Line)
{
    /// <summary>The place as compilers write one: <c>name(line)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Document?.Name}({Line})");
}

/// <summary>A paper at a place where a document lists it.</summary>
internal readonly record struct ListedPaper(Paper Paper, Appearance Place);

/// <summary>Shows the papers of a list in a debugger.</summary>
internal sealed class PaperListDebugView(IReadOnlyList<Paper> papers)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public Paper[] Papers => [.. papers];
}
