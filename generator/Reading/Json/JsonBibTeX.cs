using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.BibTeX;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Reads the BibTeX entry that a record contains as a string, as OpenReview and Semantic Scholar write it.</summary>
internal static class JsonBibTeX
{
    private static readonly string[] Names = ["bibtex", "bib", "bibtexentry", "bibtexcitation", "bibentry", "citationstyles"];
    private static readonly BibTeXReader Reader = new();

    /// <summary>Adds to a bibliography what the entry says besides.</summary>
    public static BibliographyModel Complete(BibliographyModel own, string? source)
    {
        if (source is null || Read(source) is not { } other)
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

    /// <summary>Takes the source of an entry, if a record has one.</summary>
    public static string? Take(JsonRecord record, JsonFindings findings)
    {
        foreach (JsonMember member in record.Members)
        {
            if (!Names.Contains(member.Folded))
                continue;
            IEnumerable<JsonValue> values = member.Value.Members.Select(static inner => inner.Value).Prepend(member.Value);
            if (values.FirstOrDefault(IsEntry) is not { } entry)
                continue;
            findings.Drop(member.Folded);
            return entry.Scalar;
        }

        return null;
    }

    private static bool IsEntry(JsonValue value) =>
        value.Kind == JsonKind.String && WhiteSpace.Trim(value.Scalar!).StartsWith("@", StringComparison.Ordinal);

    private static BibliographyModel? Read(string source)
    {
        var document = new DocumentText("", "", source, 0, CancellationToken.None);
        bool isRead = Reader.TryRead(document, new DiagnosticBag(), CancellationToken.None, out DocumentContent content);
        return isRead && content.Entries.Count == 1 ? content.Entries[0].Bibliography : null;
    }

    private static bool IsNew(BibliographyModel own, FieldModel field) =>
        own.Fields.All(each => each.Name != field.Name)
        && !(field.Name == "date" && own.Year is not null);
}
