using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Values;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Makes the properties of a paper from the fields of an entry, and keeps the other fields.</summary>
internal sealed class BibliographyBuilder(BibEntry entry, FieldSet fields, DiagnosticBag diagnostics)
{
    public BibliographyModel Build()
    {
        DateValue date = new DateFields(fields, diagnostics).Take();
        Identifiers identifiers = new Identifiers(fields, diagnostics).Take();
        BibliographyModel bibliography = new()
        {
            Key = entry.Key,
            OtherKeys = EntryKeys.OthersOf(entry).ToEquatableArray(),
            EntryType = entry.Type,
            Authors = fields.Take("author")?.People ?? EquatableArray<PersonModel>.Empty,
            Year = date.Year,
            Month = date.Month,
            Venue = TakeVenue(),
            Volume = fields.TakeText("volume"),
            Issue = TakeIssue(),
            Pages = fields.TakeText("pages") is { } pages ? PageRange.Of(pages) : null,
            Publisher = TakePublisher(),
            Doi = identifiers.Doi,
            ArxivId = identifiers.ArxivId,
            Url = identifiers.Url,
            PdfUrl = identifiers.PdfUrl,
            Keywords = fields.TakeText("keywords", "keyword") is { } keywords ? KeywordList.Split(keywords) : EquatableArray<string>.Empty,
            Categories = TakeCategories(),
            Language = fields.TakeText("language", "langid"),
            Note = fields.TakeText("note"),
        };
        IEnumerable<FieldModel> rest = fields.Left
            .Select(static field => new FieldModel(field.Name, Text(field)))
            .Where(static field => field.Value.Length > 0);
        return bibliography with
        {
            Fields = (date.Precise is null ? rest : rest.Append(new FieldModel("date", date.Precise))).ToEquatableArray(),
        };
    }

    private string? TakeVenue()
    {
        if (EntryTypes.IsInBook(entry.Type))
            return fields.TakeText("booktitle", "journaltitle", "journal");
        return EntryTypes.HoldsWorks(entry.Type)
            ? fields.TakeText("journaltitle", "journal")
            : fields.TakeText("journaltitle", "journal", "booktitle");
    }

    private string? TakeIssue() =>
        EntryTypes.HasOwnNumber(entry.Type) ? fields.TakeText("issue") : fields.TakeText("number", "issue");

    /// <summary>Takes the publisher, and who issued the work where that says the same.</summary>
    private string? TakePublisher()
    {
        string? publisher = fields.TakeText("publisher");
        if (publisher is not null && EntryTypes.IssuerField(entry.Type) is { } issuer && fields.Find(issuer)?.Display == publisher)
            fields.Take(issuer);
        return publisher;
    }

    /// <summary>The primary category has a field of its own; a list of all may stand beside it.</summary>
    private EquatableArray<string> TakeCategories()
    {
        string? first = fields.TakeText("primaryclass", "eprintclass");
        string? all = fields.TakeText("categories");
        return KeywordList.Distinct($"{first} {all}".Split(' ', ',', ';'));
    }

    private static string Text(BibField field)
    {
        if (FieldNames.HoldsPeople(field.Name))
            return PersonNames.Write(field.Value.People);
        if (FieldNames.IsPath(field.Name))
            return field.Value.Source;
        return FieldNames.IsVerbatim(field.Name) ? UrlText.Of(field.Value.Source) : field.Value.Display;
    }
}
