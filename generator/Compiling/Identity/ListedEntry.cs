using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Identity;

/// <summary>An entry of a document, and what it says about which work it is.</summary>
internal sealed class ListedEntry
{
    /// <summary>The authors that are compared; lists of hundreds differ at their ends.</summary>
    private const int MaxAuthors = 8;

    private readonly string _title;
    private string? _spelling;
    private PersonKey[]? _authors;
    private PlaceInVolume? _place;
    private PublicationKind? _kind;
    private int _facts = -1;
    private Work _work;

    public ListedEntry(int document, int number, EntryModel entry)
    {
        Document = document;
        Number = number;
        Model = entry;
        // Of two documents, one may show a formula that the other keeps between dollars.
        _title = LatexText.ShowFormulas(entry.Title.Display);
        TitleKey = PaperTitle.KeyOf(_title);
        Arxiv = Bibliography?.ArxivId is { } arxiv ? NormalizeArxiv(arxiv) : null;
        string? normal = Bibliography?.Doi is { } doi ? Preprints.Normalize(doi) : null;
        if (normal is null)
            Doi = null;
        else if (Preprints.ArxivNumberOf(normal) is { } registered)
            Arxiv ??= NormalizeArxiv(registered);
        else if (Preprints.Is(normal))
            PreprintDoi = normal;
        else
            Doi = normal;
        // A work reads all of this.
        _work = new(this);
    }

    /// <summary>The index of the document.</summary>
    public int Document { get; }

    /// <summary>The number of the entry among those of all documents.</summary>
    public int Number { get; }

    public EntryModel Model { get; }

    public BibliographyModel? Bibliography => Model.Bibliography;

    /// <summary>The work that the entry is found to be of.</summary>
    public Work Work => _work = _work.Whole;

    /// <summary>The key of <see cref="PaperTitle"/>.</summary>
    public string TitleKey { get; }

    /// <summary>The key of <see cref="TitleSpelling"/>.</summary>
    public string Spelling => _spelling ??= TitleSpelling.KeyOf(_title);

    /// <summary>The DOI in lower case, unless it is that of a preprint.</summary>
    public string? Doi { get; }

    /// <summary>The DOI of a preprint in lower case, without version, unless arXiv registered it.</summary>
    public string? PreprintDoi { get; }

    /// <summary>The arXiv number in lower case, without version and subject class.</summary>
    public string? Arxiv { get; }

    public PersonKey[] Authors => _authors ??=
    [
        .. (Bibliography?.Authors ?? default)
            .Where(author => !(author.IsLiteral && NameSyntax.IsOthers(author.Family)))
            .Take(MaxAuthors)
            .Select(PersonKey.Of),
    ];

    /// <summary>The volume, the issue and the first page.</summary>
    public PlaceInVolume Place => _place ??= PlaceInVolume.Of(Bibliography);

    public PublicationKind Kind => _kind ??= PublicationKinds.Of(Bibliography);

    public int? Year => Bibliography?.Year;

    /// <summary>The number of facts that tell one work from another. An entry of a listing has none and contradicts nothing.</summary>
    public int Facts => _facts >= 0 ? _facts : _facts = CountFacts();

    /// <summary>Whether another entry says the same, so that it contradicts the same entries.</summary>
    public bool SaysTheSame(ListedEntry other) =>
        TitleKey == other.TitleKey
        && Doi == other.Doi
        && PreprintDoi == other.PreprintDoi
        && Arxiv == other.Arxiv
        && Year == other.Year
        && Kind == other.Kind
        && (Bibliography?.Authors ?? default).Equals(other.Bibliography?.Authors ?? default)
        && Place == other.Place;

    private int CountFacts()
    {
        if (Bibliography is not { } bibliography)
            return 0;
        object?[] facts = [Doi, PreprintDoi, Arxiv, Year, Place.Volume, Place.FirstPage, bibliography.Venue];
        return facts.Count(fact => fact is not null) + (bibliography.Authors.Count > 0 ? 1 : 0);
    }

    /// <summary>Folds a number, and removes the subject class of old ones: <c>math.GT/0309136</c>.</summary>
    private static string NormalizeArxiv(string number)
    {
        string folded = CaseFolding.Fold(number);
        int slash = folded.IndexOf('/');
        int dot = folded.IndexOf('.');
        if (dot > 0 && slash > dot)
            folded = folded.Substring(0, dot) + folded.Substring(slash);
        int end = folded.Length;
        while (end > 0 && AsciiChar.IsDigit(folded[end - 1]))
            end--;
        return end > 1 && end < folded.Length && folded[end - 1] == 'v' ? folded.Substring(0, end - 1) : folded;
    }
}
