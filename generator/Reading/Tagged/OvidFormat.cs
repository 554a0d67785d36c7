using System.Globalization;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Records;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;
using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Tagged;

/// <summary>
/// The tagged text of Ovid: records that begin with their number, <c>&lt;1&gt;</c>, or with <c>VN  - Ovid Technologies</c>, whose
/// tags of two letters are followed by two spaces and a hyphen.
/// </summary>
internal sealed class OvidFormat : TaggedFormat
{
    private const int TagLength = 2;
    private const int MaxNumber = 8;
    private const string Number = "<>";
    private const string Provider = "VN";
    private const string Author = "AU";
    private const string Source = "SO";

    /// <summary>The full names, and the short ones that stand beside them.</summary>
    private static readonly string[][] Names = [["FA", Author]];

    private static readonly FieldTable Table = new(
    [
        [F.Title, "TI"],
        [F.Abstract, "AB"],
        [F.Authors, "FA", Author],
        [F.Year, "YR"],
        [F.Date, "DP"],
        [F.Venue, "NJ", "JN", "JA"],
        [F.Volume, "VO"],
        [F.Issue, "IP"],
        [F.Pages, "PG"],
        [F.Publisher, "PB", "PU"],
        [F.Doi, "DO"],
        [F.Url, "UR", "XL"],
        [F.Keywords, "KW", "MH", "HW"],
        [F.Language, "LG", "LA"],
        [F.Note, "NT"],
        [F.SerialNumber, "IS", "SN", "IB"],
        [F.Nothing, Number, Provider, Source, "AS", "ST"],
        ["shortjournal", "JA"],
        ["accessionnumber", "UI", "AN"],
        ["pmid", "PM"],
        ["database", "DB"],
        ["address", "CP"],
        ["affiliation", "IN"],
        ["publicationtype", "PT"],
        ["editor", "ED"],
    ]);

    public override DocumentLayoutModel Layout => DocumentLayoutModel.Ovid;

    public override IReadOnlyList<string> Extensions { get; } = [".txt"];

    public override FieldTable Fields => Table;

    public override string FirstTag => Number;

    public override bool IsSeparatedByEmptyLines => true;

    public override bool HasTitlePeriods => true;

    public override bool Fits(DocumentText document, bool isNamed)
    {
        IEnumerable<TaggedLine> lines = document.Lines.Where(static line => !line.IsBlank).Select(line => Read(document.Text, line));
        TaggedLine first = lines.FirstOrDefault();
        bool isOvid = first.Tag == Number || (first.Tag == Provider && TextScan.Matches(document.Text, first.Start, "Ovid"));
        return isOvid && lines.Any(static line => line.Tag == "TI");
    }

    public override bool HasItemLines(string tag) => tag is Author or "FA" or "MH" or "KW";

    public override TaggedLine Read(string text, DocumentLine line)
    {
        int at = TaggedLine.StartOf(text, line);
        if (IsNumber(text, at, line.ContentEnd))
            return new(Number, at, line.ContentEnd);
        int dash = at + TagLength + 2;
        bool isTag = TaggedLine.TagAt(text, at) is not null
            && dash < line.ContentEnd && text[dash - 2] == ' ' && text[dash - 1] == ' ' && text[dash] == '-'
            && (dash + 1 == line.ContentEnd || text[dash + 1] == ' ');
        return isTag ? TaggedLine.Of(text, text.Substring(at, TagLength), dash + 1, line) : TaggedLine.Untagged(line);
    }

    public override string Prepare(PaperRecord record)
    {
        record.DropShort(Names);
        record.Change(static value => value.Tag is Author or "FA" ? RecordPeople.WithInitialsLast(value.Text) : null);
        record.Rewrite("MH", static text => text.Replace("*", ""));
        if (record.Peek(static value => value.Tag == Source) is { } source)
            ReadSource(record, source);
        return MedlineFormat.TypeOf(record);
    }

    /// <summary>Adds what only the source says: <c>Journal of Owls. 22(3):101-19, 2019 Mar.</c></summary>
    private static void ReadSource(PaperRecord record, RecordValue source)
    {
        int journal = source.Text.IndexOf(". ", StringComparison.Ordinal);
        if (!record.Has(F.Venue) && journal > 0)
            record.Add(new("NJ", source.Start, source.End, source.Text.Substring(0, journal)));
        string date = source.Text.Substring(source.Text.LastIndexOf(',') + 1);
        if (!record.Has(F.Year) && !record.Has(F.Date) && WrittenDate.Read(date) is { Year: { } year })
            record.Add(new("YR", source.Start, source.End, year.ToString(CultureInfo.InvariantCulture)));
    }

    private static bool IsNumber(string text, int at, int end)
    {
        bool isNumber = end - at is > 2 and <= MaxNumber && text[at] == '<' && text[end - 1] == '>';
        for (int i = at + 1; isNumber && i < end - 1; i++)
            isNumber = AsciiChar.IsDigit(text[i]);
        return isNumber;
    }
}
