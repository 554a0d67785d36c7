
namespace TypedCorpus.Identity;

/// <summary>What tells that two entries are of two works.</summary>
internal enum Contradiction
{
    None,
    Dois,
    ArxivNumbers,
    FirstAuthors,
    VolumesAndPages,
    Thesis,
    Years,
    GenericTitle,
    OtherWork,
}

/// <summary>
/// The rule of identity: entries with the same DOI, arXiv number or title are of one work unless they contradict each other.
/// </summary>
internal static class PaperIdentity
{
    private const int MaxYearsApart = 2;

    /// <summary>What of two entries with the same title tells that they are of two works.</summary>
    public static Contradiction OfSameTitle(WorkFacts left, WorkFacts right)
    {
        if (left.Facts == 0 || right.Facts == 0)
            return Contradiction.None;
        if (PlaceInVolume.Differ(left.Doi, right.Doi) || PlaceInVolume.Differ(left.PreprintDoi, right.PreprintDoi))
            return Contradiction.Dois;
        if (PlaceInVolume.Differ(left.Arxiv, right.Arxiv))
            return Contradiction.ArxivNumbers;
        if (!MayHaveSameAuthors(left, right))
            return Contradiction.FirstAuthors;
        if (HaveOtherPlaces(left, right))
            return Contradiction.VolumesAndPages;
        if (IsOneAThesis(left, right))
            return Contradiction.Thesis;
        if (left.Year is { } one && right.Year is { } other && Math.Abs(one - other) > MaxYearsApart)
            return Contradiction.Years;
        // Works that are compared may have entries with other titles, of which only a common one tells nothing.
        bool isGeneric = left.Spelling == right.Spelling && GenericTitles.Contains(left.Spelling);
        return isGeneric && !AreOneOfManyAlike(left, right) ? Contradiction.GenericTitle : Contradiction.None;
    }

    /// <summary>The same for titles that only punctuation distinguishes: then an author in common has to tell that they are one.</summary>
    public static Contradiction OfSameSpelling(WorkFacts left, WorkFacts right)
    {
        Contradiction contradiction = OfSameTitle(left, right);
        bool mayBeOne = left.Authors.Length == 0 || right.Authors.Length == 0 || HaveCommonAuthor(left, right);
        return contradiction == Contradiction.None && !mayBeOne ? Contradiction.FirstAuthors : contradiction;
    }

    /// <summary>
    /// What of two entries with the same DOI or arXiv number tells that they are of two works: some give the DOI of a book to
    /// each of its chapters.
    /// </summary>
    public static Contradiction OfSameIdentifier(WorkFacts left, WorkFacts right)
    {
        if (left.Facts == 0 || right.Facts == 0 || (!IsOtherPart(left, right) && MayHaveSameAuthors(left, right)))
            return Contradiction.None;
        bool isSameTitle = left.Spelling == right.Spelling
            ? !GenericTitles.Contains(left.Spelling)
            : TitleSpelling.AreAlike(left.Spelling, right.Spelling);
        return isSameTitle ? Contradiction.None : Contradiction.OtherWork;
    }

    /// <summary>Whether the first authors may be the same, or the same people stand in another order.</summary>
    public static bool MayHaveSameAuthors(WorkFacts left, WorkFacts right)
    {
        if (left.Authors.Length == 0 || right.Authors.Length == 0)
            return true;
        PersonKey first = left.Authors[0];
        PersonKey other = right.Authors[0];
        if (first.MayBe(other))
            return true;
        // A given name may have another form; then the second authors tell.
        bool isSecondSame = left.Authors.Length > 1 && right.Authors.Length > 1 && left.Authors[1].Is(right.Authors[1]);
        return (first.IsSameFamily(other) && isSecondSame) || (right.Authors.Any(first.Is) && left.Authors.Any(other.Is));
    }

    /// <summary>
    /// Whether a work cannot be in both places: the first pages differ, and so do the volumes or issues; or one stands in a journal
    /// and the other in a book, or in two of different years.
    /// </summary>
    private static bool HaveOtherPlaces(WorkFacts left, WorkFacts right)
    {
        if (!PlaceInVolume.Differ(left.Place.FirstPage, right.Place.FirstPage))
            return false;
        if (PlaceInVolume.Differ(left.Place.Volume, right.Place.Volume) || PlaceInVolume.Differ(left.Place.Issue, right.Place.Issue))
            return true;
        bool isOtherYear = left.Year is not null && right.Year is not null && left.Year != right.Year;
        bool isSameVolume = left.Place.Volume is not null && left.Place.Volume == right.Place.Volume;
        return IsPart(left) && IsPart(right) && (left.Kind != right.Kind || (isOtherYear && !isSameVolume));
    }

    /// <summary>Whether one is a thesis and the other was published, as an article or as a book.</summary>
    private static bool IsOneAThesis(WorkFacts left, WorkFacts right) =>
        (left.Kind == PublicationKind.Thesis && (IsPart(right) || right.Kind == PublicationKind.Book))
        || (right.Kind == PublicationKind.Thesis && (IsPart(left) || left.Kind == PublicationKind.Book));

    /// <summary>
    /// Whether two works of one title that many works have are one: one author at least is the same, and no place differs.
    /// </summary>
    private static bool AreOneOfManyAlike(WorkFacts left, WorkFacts right)
    {
        if (left.SaysTheSame(right))
            return true;
        PlaceInVolume one = left.Place;
        PlaceInVolume other = right.Place;
        bool isElsewhere = PlaceInVolume.Differ(one.Volume, other.Volume)
            || PlaceInVolume.Differ(one.Issue, other.Issue)
            || PlaceInVolume.Differ(one.FirstPage, other.FirstPage)
            || (left.Year is not null && right.Year is not null && left.Year != right.Year);
        bool isSamePage = one.FirstPage is not null && one.FirstPage == other.FirstPage && left.Year is not null && left.Year == right.Year;
        return !isElsewhere && (HaveCommonAuthor(left, right) || (isSamePage && (left.Authors.Length == 0 || right.Authors.Length == 0)));
    }

    private static bool HaveCommonAuthor(WorkFacts left, WorkFacts right) => left.Authors.Any(author => right.Authors.Any(author.Is));

    /// <summary>Whether two entries are different parts of a book, or one is a part of the other.</summary>
    private static bool IsOtherPart(WorkFacts left, WorkFacts right) =>
        PlaceInVolume.Differ(left.Place.FirstPage, right.Place.FirstPage)
        || (IsPart(left) && right.Kind == PublicationKind.Book)
        || (left.Kind == PublicationKind.Book && IsPart(right));

    private static bool IsPart(WorkFacts entry) => entry.Kind is PublicationKind.Article or PublicationKind.PartOfBook;
}
