using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.BibTeX;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>The BibTeX that a record contains as a string, as OpenReview and Semantic Scholar write it.</summary>
internal sealed class JsonBibTeX
{
    private static readonly HashSet<string> Names = new(
        [
            "bibtex", "bib", "bibtexentry", "bibtexcitation", "bibentry", "citationbibtex", "bibtexstr", "bibtexstring", "bibtexsource",
            "rawbibtex", "citationstyles",
        ],
        StringComparer.Ordinal);

    private static readonly BibTeXReader Reader = new();

    private readonly JsonStringPlaces _places;
    private readonly DiagnosticBag _found = new();

    private JsonBibTeX(JsonValue source)
    {
        _places = new(source.Text, source.Start + 1, source.End - 1);
        Entries = Read(source.Scalar!, _found);
    }

    public EquatableArray<EntryModel> Entries { get; }

    /// <summary>The entry, if there is exactly one.</summary>
    public EntryModel? Only => Entries.Count == 1 ? Entries[0] : null;

    /// <summary>Whether a member of a folded name may be BibTeX.</summary>
    public static bool IsName(string folded) => Names.Contains(folded);

    /// <summary>The string that is BibTeX among members; null if there is none.</summary>
    public static JsonValue? In(IReadOnlyList<JsonMember> members)
    {
        for (int i = 0; i < members.Count; i++)
        {
            if (In(members[i]) is { } source)
                return source;
        }

        return null;
    }

    /// <summary>Takes the BibTeX of a record, if it has any.</summary>
    public static JsonBibTeX? Take(JsonRecord record, JsonFindings findings)
    {
        foreach (JsonMember member in record.Members)
        {
            if (In(member) is not { } source)
                continue;
            var bibtex = new JsonBibTeX(source);
            // Of several entries it is not known which is that of a title, and one without a title has no paper to be completed
            // by; then the text is kept as a field.
            if (bibtex.Only is not null || !JsonNames.HaveTitle(record.Roles))
                findings.Drop(member.Folded);
            return bibtex;
        }

        return null;
    }

    /// <summary>Adds to a bibliography what an entry says besides.</summary>
    public static BibliographyModel Complete(BibliographyModel own, BibliographyModel? other)
    {
        if (other is null)
            return own;
        return own with
        {
            Key = own.Key ?? other.Key,
            EntryType = own.EntryType ?? other.EntryType,
            Authors = own.Authors.Count > 0 ? own.Authors : other.Authors,
            Year = own.Year ?? other.Year,
            Month = own.Month ?? (own.Year is null || own.Year == other.Year ? other.Month : null),
            Venue = own.Venue ?? other.Venue,
            Volume = own.Volume ?? other.Volume,
            Issue = own.Issue ?? other.Issue,
            Pages = own.Pages ?? other.Pages,
            Publisher = own.Publisher ?? other.Publisher,
            Doi = own.Doi ?? other.Doi,
            ArxivId = own.ArxivId ?? other.ArxivId,
            Url = own.Url ?? other.Url,
            PdfUrl = own.PdfUrl ?? other.PdfUrl,
            Keywords = own.Keywords.Count > 0 ? own.Keywords : other.Keywords,
            Language = own.Language ?? other.Language,
            Note = own.Note ?? other.Note,
            Fields = own.Fields.Concat(other.Fields.Where(field => IsNew(own, field))).ToEquatableArray(),
        };
    }

    /// <summary>Reports what is wrong in the BibTeX, where it stands in the document.</summary>
    public void Report(DocumentText document, DiagnosticBag diagnostics) => diagnostics.AddAll(
        _found, location =>
        {
            int start = _places.Of(location.Span.Start);
            return document.Locate(start, _places.Of(location.Span.End) - start);
        });

    /// <summary>A text of an entry as a range of the document.</summary>
    public TextModel Slice(DocumentText document, TextModel text) =>
        document.Slice(_places.Of(text.Location.Span.Start), _places.Of(text.Location.Span.End), text.Display);

    /// <summary>A string, or one in an object: <c>{"citationStyles": {"bibtex": "@…"}}</c>.</summary>
    private static JsonValue? In(JsonMember member)
    {
        if ((member.Roles & JsonRoles.BibTeX) == JsonRoles.None)
            return null;
        if (IsSource(member.Value))
            return member.Value;
        return member.Value.Members.FirstOrDefault(static inner => IsSource(inner.Value)).Value;
    }

    private static bool IsSource(JsonValue value) =>
        value.Kind == JsonKind.String && WhiteSpace.Trim(value.Scalar!).StartsWith("@", StringComparison.Ordinal);

    /// <summary>The entries of a text, which knows no other documents.</summary>
    private static EquatableArray<EntryModel> Read(string source, DiagnosticBag found)
    {
        var document = new DocumentText("", "", source, 0, CancellationToken.None);
        if (!Reader.TryRead(document, found, CancellationToken.None, out DocumentContent content))
            return EquatableArray<EntryModel>.Empty;
        var entries = content.Entries.ToEquatableArray();
        var read = new DocumentModel("", "", content.Layout, null, null, source.Length, entries) { Source = content.Source };
        return CorpusBibliography.Complete([read], found, CancellationToken.None)[0].Entries;
    }

    private static bool IsNew(BibliographyModel own, FieldModel field) =>
        own.Fields.All(each => each.Name != field.Name)
        && !(field.Name == "date" && own.Year is not null);
}
