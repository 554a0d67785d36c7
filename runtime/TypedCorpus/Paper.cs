using System.Diagnostics;
using System.Text.Json.Serialization;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus;

/// <summary>
/// A paper of a corpus: one object, however many documents list it.
/// </summary>
/// <remarks>
/// Texts are read from the assembly in place. Strings and lists are created on first use and then kept. All members may be
/// used from any thread.
/// </remarks>
[JsonConverter(typeof(PaperJsonConverter))]
[DebuggerDisplay("{Id}: {Title}")]
public sealed partial class Paper
{
    private readonly PaperCorpus _corpus;
    private readonly int _index;
    private string? _id;
    private string? _name;
    private string? _title;
    private string? _abstract;
    private string? _rawTitle;
    private string? _rawAbstract;
    private IReadOnlyList<PaperLink>? _links;
    private IReadOnlyList<Repository>? _repositories;
    private IReadOnlyList<string>? _references;
    private IReadOnlyList<Appearance>? _appearances;
    private IReadOnlyList<RelatedPaper>? _related;
    private IReadOnlyList<string>? _terms;

    internal Paper(PaperCorpus corpus, int index)
    {
        _corpus = corpus;
        _index = index;
    }

    /// <summary>Creates a paper of a set of corpora, of which several list it.</summary>
    internal Paper(PaperCorpus corpus, int index, IReadOnlyList<Appearance> appearances)
        : this(corpus, index) => _appearances = appearances;

    /// <summary>The corpus that the paper belongs to.</summary>
    public PaperCorpus Corpus => _corpus;

    /// <summary>The place of the paper in its corpus, from 0.</summary>
    public int Index => _index;

    /// <summary>
    /// The citation key of a bibliography, or else the slug of the title: its words in lower-case ASCII with hyphens between
    /// them, at most about 80 characters. A slug changes only with the title.
    /// </summary>
    public string Id => _id ??= Reader.MakeId();

    /// <summary>The short name that the title puts before a colon, such as <c>Nyströmformer</c>; null if it has none.</summary>
    public string? Name => (_name ??= Utf8Strings.Make(Reader.Name)).Length > 0 ? _name : null;

    /// <summary>The title for display, with the LaTeX of the document decoded.</summary>
    public string Title => _title ??= Utf8Strings.Make(_corpus.Data.Title(_index));

    /// <summary>The abstract for display, with the LaTeX of the document decoded; null if the paper has none.</summary>
    public string? Abstract => _abstract ??= HasAbstract ? Utf8Strings.Make(AbstractUtf8) : null;

    /// <summary>The <see cref="Title"/> in UTF-8, read in place.</summary>
    public ReadOnlySpan<byte> TitleUtf8 => _corpus.Data.Title(_index);

    /// <summary>The <see cref="Abstract"/> in UTF-8, read in place; empty if the paper has none.</summary>
    public ReadOnlySpan<byte> AbstractUtf8 => Reader.Abstract;

    /// <summary>The title as the document has it.</summary>
    public string RawTitle => _rawTitle ??= RawTitleUtf8 == TitleUtf8 ? Title : Utf8Strings.Make(RawTitleUtf8);

    /// <summary>The abstract as the document has it; null if the paper has none.</summary>
    public string? RawAbstract => _rawAbstract ??= RawAbstractUtf8 == AbstractUtf8 ? Abstract : Utf8Strings.Make(RawAbstractUtf8);

    /// <summary>The title in the document's own bytes, read in place.</summary>
    public ReadOnlySpan<byte> RawTitleUtf8 => Reader.RawTitle;

    /// <summary>The abstract in the document's own bytes, read in place; empty if the paper has none.</summary>
    public ReadOnlySpan<byte> RawAbstractUtf8 => Reader.RawAbstract;

    /// <summary>Whether the paper has an abstract.</summary>
    public bool HasAbstract => Reader.HasAbstract;

    /// <summary>The links that the abstract gives, each once, in the order of the abstract.</summary>
    public IReadOnlyList<PaperLink> Links => _links ??= MakeLinks();

    /// <summary>The repositories that the links lead to or into, each once.</summary>
    public IReadOnlyList<Repository> Repositories => _repositories ??= MakeRepositories();

    /// <summary>The arXiv numbers that the abstract cites, without version, such as <c>1706.03762</c>.</summary>
    public IReadOnlyList<string> References => _references ??= MakeReferences();

    /// <summary>Every place where a document lists the paper, in the order of the documents.</summary>
    public IReadOnlyList<Appearance> Appearances => _appearances ??= MakeAppearances();

    /// <summary>Up to ten papers of the corpus that are most similar, the most similar first; never the paper itself.</summary>
    /// <remarks>
    /// If the paper has an <see cref="Embedding"/>, they are those whose vectors are nearest: exactly, found when they are first asked
    /// for. Else they were found when the corpus was compiled, by the cosine of tf-idf vectors over titles and abstracts: exactly in a
    /// corpus of up to about a thousand papers, approximately in a larger one. <see cref="RelatedPaper.By"/> says which. Equally
    /// similar papers are in corpus order.
    /// </remarks>
    public IReadOnlyList<RelatedPaper> Related => _related ??= _corpus.MakeRelated(_index);

    /// <summary>The vector of the paper, by which papers of similar meaning are near; null if the corpus has none of it.</summary>
    public PaperEmbedding? Embedding => _corpus.VectorTable is { } table && table.SquareOf(_index) > 0 ? new(_corpus, _index) : null;

    /// <summary>Up to eight of the most distinctive words and phrases of the paper, as it writes them; the best first.</summary>
    /// <remarks>
    /// Ranked by tf · idf (Spärck Jones 1972), phrases also by the Dice coefficient of their words: frequent in this paper and
    /// rare in the others.
    /// </remarks>
    public IReadOnlyList<string> Terms => _terms ??= KeyPhraseReader.OfPaper(Corpus.Data, Index);

    private PaperReader Reader => new(Corpus.Data, Index);

    /// <summary>The <see cref="Title"/>.</summary>
    public override string ToString() => Title;

    private PaperLink[] MakeLinks()
    {
        PaperReader reader = Reader;
        PackedTable links = Corpus.Data.Links;
        (int first, int count) = reader.Links;
        var made = new PaperLink[count];
        for (int i = 0; i < count; i++)
            made[i] = new(Utf8Strings.Make(reader.LinkUrl(first + i)), (LinkKind)links[first + i, LinkColumns.Kind]);
        return made;
    }

    private Repository[] MakeRepositories()
    {
        PackedTable links = Corpus.Data.Links;
        int first = Reader.Links.First;
        var made = new List<Repository>();
        for (int i = 0; i < Links.Count; i++)
        {
            int owner = links[first + i, LinkColumns.OwnerStart];
            if (owner == 0)
                continue;

            string url = Links[i].Url;
            int ownerLength = links[first + i, LinkColumns.OwnerLength];
            int nameLength = links[first + i, LinkColumns.NameLength];
            if ((uint)owner > (uint)url.Length || (long)ownerLength + nameLength >= url.Length - owner)
                Corpus.Data.Refuse();

            var repository = new Repository(
                UrlHost.Of(url),
                url.Substring(owner, ownerLength),
                url.Substring(owner + ownerLength + 1, nameLength));
            if (!made.Contains(repository))
                made.Add(repository);
        }

        return [.. made];
    }

    private string[] MakeReferences()
    {
        PaperReader reader = Reader;
        (int first, int count) = reader.References;
        string[] made = new string[count];
        for (int i = 0; i < count; i++)
            made[i] = Utf8Strings.Make(reader.Reference(first + i));
        return made;
    }

    private Appearance[] MakeAppearances()
    {
        CorpusData data = Corpus.Data;
        (int first, int count) = Reader.Appearances;
        var made = new Appearance[count];
        for (int i = 0; i < count; i++)
        {
            int entry = data.Appearances[first + i, AppearanceColumns.Entry];
            PaperDocument document = Corpus.DocumentList.OfEntry(entry);
            made[i] = document.PlaceOf(entry - document.FirstEntry);
        }

        return made;
    }
}
