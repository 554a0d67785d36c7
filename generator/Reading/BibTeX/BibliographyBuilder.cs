using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Makes the properties of a paper from the fields of an entry, and keeps the other fields.</summary>
internal sealed class BibliographyBuilder(BibEntry entry, FieldSet fields, DocumentText document, DiagnosticBag diagnostics)
{
    public BibliographyModel Build()
    {
        DateValue date = new DateFields(fields, document, diagnostics).Take();
        string? doi = TakeDoi();
        string? url = TakeUrl();
        string? pdfUrl = TakePdfUrl();
        string? arxivId = TakeArxivId(url, doi);
        EquatableArray<string> categories = TakeCategories();
        BibliographyModel bibliography = new()
        {
            Key = entry.Key,
            EntryType = entry.Type,
            Authors = fields.Take("author")?.People ?? EquatableArray<PersonModel>.Empty,
            Year = date.Year,
            Month = date.Month,
            Venue = TakeVenue(),
            Volume = fields.TakeText("volume"),
            Issue = TakeIssue(),
            Pages = fields.TakeText("pages") is { } pages ? PageRange.Of(pages) : null,
            Publisher = TakePublisher(),
            Doi = doi,
            ArxivId = arxivId,
            Url = url,
            PdfUrl = pdfUrl,
            Keywords = fields.TakeText("keywords") is { } keywords ? KeywordList.Split(keywords) : EquatableArray<string>.Empty,
            Categories = categories,
            Language = fields.TakeText("language", "langid"),
            Note = fields.TakeText("note"),
        };
        IEnumerable<FieldModel> rest = fields.Left.Select(static field => new FieldModel(field.Name, Text(field))).Where(field => field.Value.Length > 0);
        return bibliography with
        {
            Fields = (date.Precise is null ? rest : rest.Append(new FieldModel("date", date.Precise))).ToEquatableArray(),
        };
    }

    private string? TakeVenue() => EntryTypes.IsInBook(entry.Type)
        ? fields.TakeText("booktitle", "journaltitle", "journal")
        : fields.TakeText("journaltitle", "journal", "booktitle");

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

    private string? TakeDoi()
    {
        if (fields.Find("doi") is not { } value)
            return null;
        string? doi = Doi.Bare(UrlText.Of(value.Source));
        if (doi is null)
            value.ReportNotUnderstood(document, diagnostics, "doi", "a DOI");
        else
            fields.Take("doi");
        return doi;
    }

    private string? TakeUrl()
    {
        if (fields.Take("url") is { } url)
            return UrlText.Of(url.Source) is { Length: > 0 } text ? text : null;
        if (fields.Find("howpublished") is not { } published || UrlText.Wrapped(published.Source) is not { } wrapped)
            return null;
        if (UrlText.IsWrapped(published.Source))
            fields.Take("howpublished");
        return UrlText.Of(wrapped) is { Length: > 0 } address ? address : null;
    }

    private string? TakePdfUrl()
    {
        foreach (string name in (string[])["pdf", "file"])
        {
            if (fields.Find(name) is { } value && UrlText.Of(value.Source) is { } address && WebAddress.Is(address))
            {
                fields.Take(name);
                return address;
            }
        }

        return null;
    }

    private string? TakeArxivId(string? url, string? doi)
    {
        BibValue? archive = fields.Find("eprinttype") ?? fields.Find("archiveprefix");
        bool isArxiv = archive is null || string.Equals(archive.Display, "arxiv", StringComparison.OrdinalIgnoreCase);
        if (isArxiv && fields.Find("eprint") is { } eprint && ArxivId.Of(UrlText.Of(eprint.Source)) is { } number)
        {
            fields.Take("eprint");
            fields.Take("eprinttype");
            fields.Take("archiveprefix");
            return number;
        }

        return (url is null ? null : ArxivId.Named(url)) ?? ArxivId.Carried(doi) ?? OfJournal();
    }

    /// <summary>The number in the journal, as citing services write it, or in the volume of CoRR, as DBLP does.</summary>
    private string? OfJournal()
    {
        if ((fields.Find("journal") ?? fields.Find("journaltitle"))?.Display is not { } journal)
            return null;
        if (!string.Equals(journal, "CoRR", StringComparison.OrdinalIgnoreCase))
            return TextScan.Matches(journal, 0, "arxiv") ? ArxivId.Named(journal) : null;
        string volume = fields.Find("volume")?.Display ?? "";
        return ArxivId.Of(TextScan.Matches(volume, 0, "abs/") ? volume.Substring("abs/".Length) : volume);
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
