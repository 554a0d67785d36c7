using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Records;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;
using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Tagged;

/// <summary>
/// The format of PubMed: records that begin with <c>PMID- </c>, whose tags of up to four letters are followed by a hyphen; six
/// spaces begin a line that continues a value.
/// </summary>
internal sealed class MedlineFormat : TaggedFormat
{
    private const int TagLength = 4;
    private const string Author = "AU";
    private const string Group = "CN";
    private const string Identifier = "AID";
    private const string Location = "LID";

    /// <summary>The full names, and the short ones that stand beside them.</summary>
    private static readonly string[][] Names = [["FAU", "AU"], ["FED", "ED"]];

    private static readonly FieldTable Table = new(
    [
        [F.Title, "TI", "BTI", "TT"],
        [F.Abstract, "AB", "OAB"],
        [F.Authors, "FAU", Author, Group],
        [F.Date, "DP"],
        [F.Venue, "JT", "BTI", "CTI", "TA"],
        [F.Volume, "VI"],
        [F.Issue, "IP"],
        [F.Pages, "PG"],
        [F.Publisher, "PB"],
        [F.Doi, "DOI"],
        [F.Keywords, "OT", "MH", "KW"],
        [F.Language, "LA"],
        [F.Note, "GN"],
        [F.SerialNumber, "IS", "ISBN"],
        [F.Nothing, "SO"],
        ["editor", "FED", "ED"],
        ["pmid", "PMID"],
        ["pmcid", "PMC"],
        ["mid", "MID"],
        ["shortjournal", "TA"],
        ["booktitle", "BTI"],
        ["series", "CTI"],
        ["edition", "EN"],
        ["address", "PL"],
        ["affiliation", "AD", "IRAD"],
        ["translatedtitle", "TT"],
        ["publicationtype", "PT"],
        ["funding", "GR"],
        ["copyright", "CI"],
        ["pubstate", "PST"],
    ]);

    private static readonly string[][] Types =
    [
        ["incollection", "Book Chapter", "Section"], ["book", "Book"], ["phdthesis", "Academic Dissertation"],
        ["inproceedings", "Conference Proceedings", "Congress", "Congresses"], ["dataset", "Dataset"], ["article", "Journal Article"],
        ["techreport", "Technical Report"], ["video", "Video-Audio Media"],
    ];

    public override DocumentLayoutModel Layout => DocumentLayoutModel.Medline;

    public override IReadOnlyList<string> Extensions { get; } = [".nbib", ".txt"];

    public override FieldTable Fields => Table;

    public override string FirstTag => "PMID";

    public override bool IsSeparatedByEmptyLines => true;

    public override bool HasTitlePeriods => true;

    public override bool Fits(DocumentText document, bool isNamed)
    {
        IEnumerable<string> tags = document.Lines.Where(static line => !line.IsBlank).Select(line => Read(document.Text, line).Tag);
        return isNamed ? tags.Any(tag => tag == FirstTag || tag == "TI") : tags.FirstOrDefault() == FirstTag;
    }

    public override bool HasItemLines(string tag) => false;

    public override TaggedLine Read(string text, DocumentLine line)
    {
        int at = TaggedLine.StartOf(text, line);
        int end = at;
        while (end < line.ContentEnd && end - at < TagLength && AsciiChar.IsUpper(text[end]))
            end++;
        // What begins further right continues the value before it.
        bool mayBeTag = end - at >= 2 && at - line.Start < TagLength;
        int dash = end;
        while (dash < line.ContentEnd && dash - at < TagLength && text[dash] == ' ')
            dash++;
        bool isTag = mayBeTag && dash - at == TagLength && TextScan.At(text, dash) == '-' && dash < line.ContentEnd
            && (dash + 1 == line.ContentEnd || text[dash + 1] == ' ');
        return isTag ? TaggedLine.Of(text, text.Substring(at, end - at), dash + 1, line) : TaggedLine.Untagged(line);
    }

    public override string Prepare(PaperRecord record)
    {
        ReadIdentifiers(record);
        record.DropShort(Names);
        record.Change(static value => value.Tag == Author ? RecordPeople.WithInitialsLast(value.Text) : null);
        record.Change(static value => value.Tag == Group ? new PersonModel(value.Text, IsLiteral: true) : null);
        record.Rewrite("MH", static text => text.Replace("*", ""));
        record.Rewrite("OT", static text => text.TrimStart('*'));
        return TypeOf(record);
    }

    /// <summary>What BibLaTeX calls the types of publication under <c>PT</c>.</summary>
    public static string TypeOf(PaperRecord record) =>
        Array.Find(Types, type => record.Peek(value => IsOfType(value, type)) is not null)?[0] ?? "article";

    private static bool IsOfType(RecordValue value, string[] type) =>
        value.Tag == "PT" && Array.Exists(type, name => name.Equals(value.Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>An identifier has its kind in brackets: <c>10.1000/182 [doi]</c>, <c>S0140-6736(20)30183-5 [pii]</c>.</summary>
    private static void ReadIdentifiers(PaperRecord record)
    {
        foreach (RecordValue value in record.TakeAll(static value => value.Tag is Identifier or Location))
        {
            int bracket = value.Text.LastIndexOf('[');
            string kind = bracket > 0 ? value.Text.Substring(bracket + 1).TrimEnd(']') : "";
            string text = bracket > 0 ? WhiteSpace.TrimEnd(value.Text.Substring(0, bracket)) : value.Text;
            string tag = kind == "doi" ? "DOI" : kind.Length > 0 ? kind : value.Tag;
            record.Add(new(tag, value.Start, value.End, text));
        }
    }
}
