using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Records;
using TypedCorpus.Text;
using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Tagged;

/// <summary>
/// The tagged text of Web of Science: records from <c>PT</c> to <c>ER</c>, whose lines are a tag of two characters, a space, a
/// value; three spaces begin a line that continues it.
/// </summary>
internal sealed class WebOfScienceFormat : TaggedFormat
{
    private const int TagLength = 2;

    /// <summary>The full names, and the short ones that stand beside them.</summary>
    private static readonly string[][] Names = [["AF", "AU"], ["BF", "BA"]];

    private static readonly HashSet<string> ItemTags = new(["AU", "AF", "BA", "BF", "CA", "GP", "BE", "C1", "CR"], StringComparer.Ordinal);

    public static readonly FieldTable Table = new(
    [
        [F.Type, "PT"],
        [F.Title, "TI", "T1"],
        [F.Abstract, "AB"],
        [F.Authors, "AF", "AU", "BF", "BA", "CA", "GP"],
        [F.Year, "PY"],
        [F.Date, "PD"],
        [F.Venue, "SO", "JT", "JI", "J9"],
        [F.Volume, "VL"],
        [F.Issue, "IS"],
        [F.Pages, "PS", "AR"],
        [F.FirstPage, "BP"],
        [F.LastPage, "EP"],
        [F.Publisher, "PU"],
        [F.Doi, "DI"],
        [F.Keywords, "DE", "ID"],
        [F.Language, "LA"],
        [F.Nothing, "FN", "VR", "EF"],
        ["editor", "BE", "ED"],
        ["series", "SE"],
        ["booksubtitle", "BS"],
        ["shortjournal", "J9", "JI"],
        ["documenttype", "DT"],
        ["eventtitle", "CT"],
        ["eventdate", "CY"],
        ["eventvenue", "CL"],
        ["affiliation", "C1"],
        ["cited-references", "CR"],
        ["funding", "FU"],
        ["address", "PI"],
        ["issn", "SN"],
        ["eissn", "EI"],
        ["isbn", "BN"],
        ["eid", "AR"],
        ["bookdoi", "D2"],
        ["accessionnumber", "UT"],
        ["pmid", "PM"],
        ["pagetotal", "PG"],
    ]);

    public override DocumentLayoutModel Layout => DocumentLayoutModel.WebOfScience;

    public override IReadOnlyList<string> Extensions { get; } = [".ciw", ".txt"];

    public override FieldTable Fields => Table;

    public override string FirstTag => "PT";

    public override string LastTag => "ER";

    public override bool Fits(DocumentText document, bool isNamed)
    {
        string[] tags = [.. document.Lines.Where(static line => !line.IsBlank).Take(3).Select(line => Read(document.Text, line).Tag)];
        if (isNamed)
            return document.Lines.Any(line => Read(document.Text, line).Tag == FirstTag);
        return tags.Length > 1 && tags[0] == "FN" && tags[1] == "VR"
            && document.Lines.Any(line => Read(document.Text, line).Tag is "PT" or "EF");
    }

    public override bool HasItemLines(string tag) => ItemTags.Contains(tag);

    public override TaggedLine Read(string text, DocumentLine line)
    {
        int at = TaggedLine.StartOf(text, line);
        int end = at + TagLength;
        bool isTag = at - line.Start < TagLength
            && end <= line.ContentEnd
            && AsciiChar.IsUpper(text[at]) && (AsciiChar.IsUpper(text[at + 1]) || AsciiChar.IsDigit(text[at + 1]))
            && (end == line.ContentEnd || text[end] is ' ' or '\t');
        return isTag ? TaggedLine.Of(text, text.Substring(at, TagLength), end, line) : TaggedLine.Untagged(line);
    }

    public override string Prepare(PaperRecord record)
    {
        record.DropShort(Names);

        foreach (RecordValue group in record.TakeAll(static value => value.Tag is "CA" or "GP"))
        {
            foreach (string item in group.Items)
                record.Add(new(group.Tag, group.Start, group.End, item) { Person = new(WhiteSpace.Fold(item), IsLiteral: true) });
        }

        if (record.HasTag("BP"))
            record.TakeAll(static value => value.Tag == "PS");
        return Type(record.TakeText(F.Type) ?? "", record.Peek(static value => value.Tag == "DT")?.Text ?? "", record);
    }

    private static string Type(string type, string documentType, PaperRecord record)
    {
        if (type == "P")
            return "patent";
        if (Has("Proceedings Paper") && (type != "J" || !record.HasTag("VL")))
            return "inproceedings";
        if (type == "C" || (Has("Meeting") && type != "J"))
            return "inproceedings";
        if (type is "B" or "S")
            return Has("Chapter") ? "incollection" : type == "B" ? "book" : "article";
        return "article";

        bool Has(string kind) => documentType.IndexOf(kind, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
