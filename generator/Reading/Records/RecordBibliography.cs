using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Records;

/// <summary>Makes the properties of a paper from the values of a record, and keeps the other values as fields.</summary>
internal sealed class RecordBibliography(FieldTable table, DocumentText document, DiagnosticBag diagnostics)
{
    /// <summary>A number of arXiv is more than digits.</summary>
    private static readonly char[] NumberMarks = ['.', '/'];

    private readonly FieldCollector _fields = new(document, diagnostics);

    public BibliographyModel Read(PaperRecord record, string entryType)
    {
        WrittenDate? date = new RecordDates(table, _fields).Take(record);
        string? doi = new RecordDois(table, _fields).Take(record);
        string? arxivId = TakeArxivId(record);
        string[] pdfs = Addresses(record, RecordFields.Pdf);
        string[] urls = Addresses(record, RecordFields.Url);
        KeepAll(FieldNames.OtherUrls, urls.Skip(1));
        KeepAll(FieldNames.OtherPdfs, pdfs.Skip(1));
        KeepNumbers(record, entryType);
        string? venue = TakeVenue(record);
        var bibliography = new BibliographyModel
        {
            Key = record.TakeText(RecordFields.Key),
            EntryType = entryType,
            Authors = RecordPeople.Read(record.TakeAll(RecordFields.Authors)),
            Year = date?.Year,
            Month = date?.Month,
            Venue = venue,
            Volume = record.TakeText(RecordFields.Volume),
            Issue = record.TakeText(RecordFields.Issue),
            Pages = TakePages(record),
            Publisher = Text(record.TakeText(RecordFields.Publisher)),
            Doi = doi,
            ArxivId = arxivId ?? ArxivId.Carried(doi, [.. urls, .. pdfs]),
            Url = urls.Length > 0 ? urls[0] : null,
            PdfUrl = pdfs.Length > 0 ? pdfs[0] : null,
            Keywords = Keywords(record, RecordFields.Keywords),
            Categories = Keywords(record, RecordFields.Categories),
            Language = record.TakeText(RecordFields.Language),
            Note = Text(string.Join(" ", record.TakeAll(RecordFields.Note).Select(static note => note.Text))),
        };

        KeepRest(record);
        return bibliography with { Fields = _fields.ToArray() };
    }

    /// <summary>Takes the number of arXiv: <c>arXiv:1706.03762</c>.</summary>
    private string? TakeArxivId(PaperRecord record)
    {
        IReadOnlyList<RecordValue> bare = record.TakeAll(
            value => table.Gives(RecordFields.ArxivNumber, value.Tag) && value.Text.IndexOfAny(NumberMarks) > 0
                && ArxivId.Of(value.Text) is not null);
        if (bare.Count > 0)
            return ArxivId.Of(bare[0].Text);
        IReadOnlyList<RecordValue> numbers = record.TakeAll(value => table.Gives(RecordFields.Arxiv, value.Tag) && IsArxiv(value.Text));
        return numbers.Count > 0 ? ArxivId.Of(numbers[0].Text) : null;

        static bool IsArxiv(string text) =>
            text.IndexOf("arxiv", StringComparison.OrdinalIgnoreCase) >= 0 && ArxivId.Of(text) is not null;
    }

    /// <summary>Takes the addresses of the web, the tags in their order; what is none is left.</summary>
    private string[] Addresses(PaperRecord record, string field)
    {
        var addresses = new List<string>();
        foreach (string tag in table.TagsOf(field))
        {
            foreach (RecordValue value in record.TakeAll(value => value.Tag == tag && AreAddresses(value)))
                addresses.AddRange(value.Items.SelectMany(static item => AddressList.Read(item) ?? []));
        }

        return [.. addresses.Distinct(StringComparer.Ordinal)];
    }

    private static bool AreAddresses(RecordValue value) => value.Items.All(static item => AddressList.Read(item) is not null);

    /// <summary>Takes the journal or the book, which many programs say several times.</summary>
    private string? TakeVenue(PaperRecord record)
    {
        if (Text(record.TakeText(RecordFields.Venue)) is not { } venue)
            return null;
        record.TakeAll(value => table.Gives(RecordFields.Venue, value.Tag) && IsSame(Text(value.Text), venue));
        return venue;

        static bool IsSame(string? one, string other) => other.Equals(one, StringComparison.OrdinalIgnoreCase);
    }

    private static string? TakePages(PaperRecord record)
    {
        if (record.TakeText(RecordFields.Pages) is { } range)
            return PageRange.Of(range);
        string? first = record.TakeText(RecordFields.FirstPage);
        string? last = record.TakeText(RecordFields.LastPage);
        if (first is not null && last is not null)
            return PageRange.Of(first, last);
        return (first ?? last) is { } pages ? PageRange.Of(pages) : null;
    }

    /// <summary>Tells ISBN from ISSN, which share a tag.</summary>
    private void KeepNumbers(PaperRecord record, string entryType)
    {
        IEnumerable<string> numbers = record.TakeAll(RecordFields.SerialNumber)
            .SelectMany(static value => value.Items.SelectMany(static item => item.Split(',', ';')))
            .Select(WhiteSpace.Fold)
            .Distinct(StringComparer.Ordinal);
        foreach (string text in numbers)
        {
            int remark = text.IndexOf('(');
            string number = remark > 0 ? text.Substring(0, remark) : text;
            int digits = number.Count(static c => c is >= '0' and <= '9' or 'X' or 'x');
            bool isIsbn = digits > 8 || (digits < 8 && entryType is "book" or "inbook" or "incollection" or "collection");
            _fields.Keep(isIsbn ? "isbn" : "issn", number);
        }
    }

    private static EquatableArray<string> Keywords(PaperRecord record, string field) => KeywordList.Distinct(
        record.TakeAll(field).SelectMany(static value => value.Items).SelectMany(static item => item.Split(';')));

    private void KeepRest(PaperRecord record)
    {
        foreach ((string name, IReadOnlyList<RecordValue> values) in record.Rest())
        {
            if (FieldNames.HoldsPeople(name))
                _fields.Keep(name, PersonNames.Write(RecordPeople.Read(values)));
            else if (FieldNames.IsDate(name))
                KeepDate(name, values[0]);
            else
                _fields.Keep(name, string.Join("; ", values.Select(static value => value.Text).Distinct(StringComparer.Ordinal)));
        }
    }

    /// <summary>A date without its time; what is none has no place in a field for dates.</summary>
    private void KeepDate(string name, RecordValue value)
    {
        if (WrittenDate.Read(value.Text) is { IsWhole: true } date)
            _fields.Keep(name, date.Text);
        else
            _fields.Keep(name + "-text", value.Text);
    }

    private static string? Text(string? text) => string.IsNullOrEmpty(text) ? null : WhiteSpace.Fold(LatexText.Decode(text!));

    private void KeepAll(string name, IEnumerable<string> values) => _fields.Keep(name, string.Join("; ", values));
}
