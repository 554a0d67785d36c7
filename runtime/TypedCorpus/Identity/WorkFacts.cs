using TypedCorpus.Text;

namespace TypedCorpus.Identity;

/// <summary>What an entry of a document, or a paper of a corpus, says about which work it is.</summary>
internal abstract class WorkFacts
{
    /// <summary>The authors that are compared; lists of hundreds differ at their ends.</summary>
    protected const int MaxAuthors = 8;

    private readonly string _title;
    private string? _spelling;
    private PersonKey[]? _authors;
    private PlaceInVolume? _place;
    private PublicationKind? _kind;

    /// <param name="title">The title, with its LaTeX decoded.</param>
    /// <param name="doi">The DOI, if it is known.</param>
    /// <param name="arxiv">The arXiv number, if it is known.</param>
    protected WorkFacts(string title, string? doi, string? arxiv)
    {
        _title = title;
        TitleKey = PaperTitle.KeyOf(title);
        Arxiv = arxiv is null ? null : NormalizeArxiv(arxiv);
        string? normal = doi is null ? null : Preprints.Normalize(doi);
        if (normal is null)
            Doi = null;
        else if (Preprints.ArxivNumberOf(normal) is { } registered)
            Arxiv ??= NormalizeArxiv(registered);
        else if (Preprints.Is(normal))
            PreprintDoi = normal;
        else
            Doi = normal;
    }

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

    /// <summary>The first authors.</summary>
    public PersonKey[] Authors => _authors ??= MakeAuthors();

    /// <summary>The volume, the issue and the first page.</summary>
    public PlaceInVolume Place => _place ??= MakePlace();

    public PublicationKind Kind => _kind ??= MakeKind();

    public abstract int? Year { get; }

    /// <summary>The number of facts that tell one work from another. An entry of a listing has none and contradicts nothing.</summary>
    public abstract int Facts { get; }

    /// <summary>Whether another says the same in each field of its bibliography.</summary>
    public abstract bool SaysTheSame(WorkFacts other);

    protected abstract PersonKey[] MakeAuthors();

    protected abstract PlaceInVolume MakePlace();

    protected abstract PublicationKind MakeKind();

    /// <summary>Counts the facts of a work that has a bibliography.</summary>
    protected int CountFacts(string? venue, int authors)
    {
        object?[] facts = [Doi, PreprintDoi, Arxiv, Year, Place.Volume, Place.FirstPage, venue];
        return facts.Count(fact => fact is not null) + (authors > 0 ? 1 : 0);
    }

    /// <summary>Folds a number, and removes the subject class of old ones: <c>math.GT/0309136</c>.</summary>
    private static string NormalizeArxiv(string number)
    {
        string folded = CaseFolding.Fold(number);
        int slash = folded.IndexOf('/');
        int dot = folded.IndexOf('.');
        if (dot > 0 && slash > dot)
            folded = folded.Remove(dot, slash - dot);
        int end = folded.Length;
        while (end > 0 && AsciiChar.IsDigit(folded[end - 1]))
            end--;
        return end > 1 && end < folded.Length && folded[end - 1] == 'v' ? folded.Substring(0, end - 1) : folded;
    }
}
