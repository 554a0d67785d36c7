using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Identity;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Sets;

/// <summary>What a paper of a corpus says about which work it is.</summary>
internal sealed class PaperFacts : WorkFacts
{
    private readonly PaperFields _fields;

    private PaperFacts(string title, PaperFields fields)
        : base(title, fields[BibliographyField.Doi], fields[BibliographyField.ArxivId]) => _fields = fields;

    public override int? Year => _fields.Number(BibliographyField.Year);

    // A paper of listings has no fields.
    public override int Facts => HasFields() ? CountFacts(_fields[BibliographyField.Venue], _fields.Authors.Length) : 0;

    public static PaperFacts Of(CorpusData data, int paper) => new(Utf8Strings.Make(data.Title(paper)), PaperFields.Read(data, paper));

    public override bool SaysTheSame(WorkFacts other)
    {
        if (other is not PaperFacts facts)
            return false;
        for (int field = 0; field < BibliographyField.Aliases; field++)
        {
            if (_fields[field] != facts._fields[field])
                return false;
        }

        return true;
    }

    protected override PersonKey[] MakeAuthors() =>
    [
        .. _fields.Authors
            .Where(author => !(author.IsLiteral && NameSyntax.IsOthers(author.Family)))
            .Take(MaxAuthors)
            .Select(author => PersonKey.Of(author.Family, author.Given, author.IsLiteral)),
    ];

    protected override PlaceInVolume MakePlace() => PlaceInVolume.Of(
        _fields[BibliographyField.Volume], _fields[BibliographyField.Issue], _fields[BibliographyField.Pages]);

    protected override PublicationKind MakeKind() =>
        PublicationKinds.Of(_fields[BibliographyField.EntryType], _fields[BibliographyField.Venue]);

    private bool HasFields()
    {
        for (int field = 0; field < BibliographyField.Aliases; field++)
        {
            if (_fields[field] is not null)
                return true;
        }

        return false;
    }
}
