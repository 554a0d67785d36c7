using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Identity;

namespace TypedCorpus.Generator.Compiling.Identity;

/// <summary>An entry of a document, and what it says about which work it is.</summary>
internal sealed class ListedEntry : WorkFacts
{
    private int _facts = -1;
    private Work _work;

    // Of two documents, one may show a formula that the other keeps between dollars.
    public ListedEntry(int document, int number, EntryModel entry)
        : base(LatexText.ShowFormulas(entry.Title.Display), entry.Bibliography?.Doi, entry.Bibliography?.ArxivId)
    {
        Document = document;
        Number = number;
        Model = entry;
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

    public override int? Year => Bibliography?.Year;

    public override int Facts => _facts >= 0 ? _facts : _facts = Bibliography is { } bibliography
        ? CountFacts(bibliography.Venue, bibliography.Authors.Count)
        : 0;

    /// <summary>Whether another entry says the same of what is compared, so that it contradicts the same entries.</summary>
    public bool IsLike(ListedEntry other) =>
        TitleKey == other.TitleKey
        && Doi == other.Doi
        && PreprintDoi == other.PreprintDoi
        && Arxiv == other.Arxiv
        && Year == other.Year
        && Kind == other.Kind
        && (Bibliography?.Authors ?? default).Equals(other.Bibliography?.Authors ?? default)
        && Place == other.Place;

    public override bool SaysTheSame(WorkFacts other) => other is ListedEntry entry && Equals(Bibliography, entry.Bibliography);

    protected override PersonKey[] MakeAuthors() =>
    [
        .. (Bibliography?.Authors ?? default)
            .Where(author => !(author.IsLiteral && NameSyntax.IsOthers(author.Family)))
            .Take(MaxAuthors)
            .Select(author => PersonKey.Of(author.Family, author.Given, author.IsLiteral)),
    ];

    protected override PlaceInVolume MakePlace() => Bibliography is { } bibliography
        ? PlaceInVolume.Of(bibliography.Volume, bibliography.Issue, bibliography.Pages)
        : PlaceInVolume.None;

    protected override PublicationKind MakeKind() => PublicationKinds.Of(Bibliography?.EntryType, Bibliography?.Venue);
}
