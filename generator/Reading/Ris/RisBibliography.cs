using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Ris;

/// <summary>Makes the fields of a paper from the values of a record.</summary>
internal sealed class RisBibliography(DocumentText document, DiagnosticBag diagnostics)
{
    /// <summary>The fields that hold people, with their tags.</summary>
    private static readonly IGrouping<string, string>[] PeopleTags =
        [.. FieldNames.People.Where(row => row[2] is not null).GroupBy(row => row[0]!, row => row[2]!)];

    private readonly FieldCollector _fields = new(document, diagnostics);

    public BibliographyModel Read(RisRecord record, string type)
    {
        // Many programs write the type of proceedings for a paper in them; proceedings have no authors.
        bool isPaper = type == "CONF" && record.Peek(static value => Array.IndexOf(RisTags.Authors, value.Tag) >= 0) is not null;
        string entryType = isPaper ? "inproceedings" : EntryTypes.FromRis(type);
        CalendarDate? date = Date(record);
        string? doi = ReadDoi(record);
        string? arxivId = TakeArxivId(record);
        string[] pdfs = Addresses(record, RisTags.Pdf);
        string[] urls = Addresses(record, RisTags.Urls);
        KeepAll("url", urls.Skip(1));
        KeepAll("pdf", pdfs.Skip(1));
        KeepPeople(record);
        KeepNumbers(record, entryType);
        var bibliography = new BibliographyModel
        {
            Key = record.TakeText(RisTags.Id),
            EntryType = entryType,
            Authors = People(record.TakeAll(RisTags.Authors)),
            Year = date?.Year,
            Month = date?.Month,
            Venue = Text(record.TakeText(RisTags.Venues)),
            Volume = record.TakeText(RisTags.Volumes),
            Issue = record.TakeText(RisTags.Issues),
            Pages = Pages(record.TakeText(RisTags.FirstPage), record.TakeText(RisTags.LastPage)),
            Publisher = Text(record.TakeText(RisTags.Publisher)),
            Doi = doi,
            ArxivId = arxivId ?? ArxivId.Carried(doi, [.. urls, .. pdfs]),
            Url = urls.Length > 0 ? urls[0] : null,
            PdfUrl = pdfs.Length > 0 ? pdfs[0] : null,
            Keywords = Keywords(record),
            Language = record.TakeText(RisTags.Language),
            Note = Text(string.Join(" ", record.TakeAll(RisTags.Note).Select(static note => note.Text))),
        };

        foreach ((string tag, string text) in record.Rest())
        {
            string field = FieldNames.FromRis(tag) ?? CaseFolding.Fold(tag);
            _fields.Keep(field, FieldNames.IsDate(field) ? CalendarDate.Read(text)?.Text ?? text : text);
        }

        return bibliography with { Fields = _fields.ToArray() };
    }

    private CalendarDate? Date(RisRecord record)
    {
        CalendarDate? best = null;
        foreach (RisValue value in record.TakeAll(RisTags.Dates))
        {
            CalendarDate? date = CalendarDate.Read(value.Text);
            if (date is null)
                _fields.KeepInvalid("date", value.Text, value.Start, value.End, "a date such as 2017/06/12");
            else if (best is null || (date.Year == best.Year && date.Text.Length > best.Text.Length))
                best = date;
        }

        _fields.Keep("date", best?.Day is null ? null : best.Text);
        return best;
    }

    /// <summary>Reads the DOI, which some programs put into another tag.</summary>
    private string? ReadDoi(RisRecord record)
    {
        string? doi = null;
        foreach (RisValue value in record.TakeAll(RisTags.Dois))
        {
            if (Doi.Bare(value.Text) is { } bare)
                doi ??= bare;
            else
                _fields.KeepInvalid("doi", value.Text, value.Start, value.End, "a DOI");
        }

        if (doi is not null)
            return doi;
        // A DOI is taken from a note or a type, but an address stays an address too.
        IReadOnlyList<RisValue> elsewhere = record.TakeAll(static value => value.Tag is "M3" or RisTags.Note && Doi.Is(value.Text));
        RisValue? address = record.Peek(static value => Array.IndexOf(RisTags.Urls, value.Tag) >= 0 && Doi.Is(value.Text));
        return (elsewhere.Count > 0 ? elsewhere[0] : address) is { } found ? Doi.Bare(found.Text) : null;
    }

    /// <summary>Takes the number of arXiv: <c>arXiv:1706.03762</c>.</summary>
    private static string? TakeArxivId(RisRecord record)
    {
        IReadOnlyList<RisValue> numbers = record.TakeAll(
            static value => value.Tag == RisTags.AccessionNumber && TextScan.Matches(value.Text, 0, "arxiv:") && ArxivId.Of(value.Text) is not null);
        return numbers.Count > 0 ? ArxivId.Of(numbers[0].Text) : null;
    }

    private static string[] Addresses(RisRecord record, params string[] tags) => record
        .TakeAll(value => Array.IndexOf(tags, value.Tag) >= 0 && value.Lines.All(WebAddress.Is))
        .SelectMany(static value => value.Lines)
        .ToArray();

    private static EquatableArray<PersonModel> People(IEnumerable<RisValue> values) => values
        .SelectMany(static value => value.Lines)
        .Select(static name => PersonNames.ReadInverted(LatexText.Decode(name)))
        .OfType<PersonModel>()
        .ToEquatableArray();

    private void KeepPeople(RisRecord record)
    {
        foreach (IGrouping<string, string> field in PeopleTags)
            _fields.Keep(field.Key, PersonNames.Write(People(record.TakeAll([.. field]))));
    }

    /// <summary>Tells ISBN from ISSN, which share a tag.</summary>
    private void KeepNumbers(RisRecord record, string entryType)
    {
        foreach (RisValue value in record.TakeAll("SN"))
        {
            int digits = value.Text.Count(static c => c is >= '0' and <= '9' or 'X' or 'x');
            bool isIsbn = digits > 8 || (digits < 8 && entryType is "book" or "inbook" or "incollection" or "collection");
            _fields.Keep(isIsbn ? "isbn" : "issn", value.Text);
        }
    }

    private static string? Pages(string? first, string? last)
    {
        if (first is null || last is null || first == last)
            return (first ?? last) is { } pages ? PageRange.Of(pages) : null;
        return PageRange.Of(first.IndexOf('-') >= 0 ? first : first + "-" + last);
    }

    private static EquatableArray<string> Keywords(RisRecord record) => KeywordList.Distinct(
        record.TakeAll(RisTags.Keyword).SelectMany(static value => value.Lines).SelectMany(static line => line.Split(';')));

    private static string? Text(string? text) => string.IsNullOrEmpty(text) ? null : WhiteSpace.Fold(LatexText.Decode(text!));

    private void KeepAll(string name, IEnumerable<string> values) => _fields.Keep(name, string.Join("; ", values));
}
