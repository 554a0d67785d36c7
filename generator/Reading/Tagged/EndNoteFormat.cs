using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Records;
using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Tagged;

/// <summary>
/// EndNote's form of refer: records that begin with <c>%0</c> and the type, or behind an empty line, whose tags are <c>%</c> and
/// one character.
/// </summary>
internal sealed class EndNoteFormat : TaggedFormat
{
    private const string Author = "%A";

    private static readonly FieldTable Table = new(
    [
        [F.Type, "%0"],
        [F.Key, "%F"],
        [F.Title, "%T"],
        [F.Abstract, "%X"],
        [F.Authors, Author],
        [F.Year, "%D"],
        [F.Date, "%8"],
        [F.Venue, "%J", "%B", "%S"],
        [F.Volume, "%V"],
        [F.Issue, "%N"],
        [F.Pages, "%P"],
        [F.Publisher, "%I"],
        [F.Doi, "%R"],
        [F.Arxiv, "%M"],
        [F.Url, "%U"],
        [F.Pdf, "%>"],
        [F.Keywords, "%K"],
        [F.Language, "%G"],
        [F.Note, "%O", "%Z"],
        [F.SerialNumber, "%@"],
        ["editor", "%E"],
        ["serieseditor", "%Y"],
        ["translator", "%H"],
        ["address", "%C"],
        ["booktitle", "%B"],
        ["series", "%S"],
        ["library", "%L"],
        ["accessionnumber", "%M"],
        ["translatedtitle", "%Q"],
        ["database", "%~"],
        ["databaseprovider", "%W"],
        ["volumes", "%6"],
        ["edition", "%7"],
        ["type", "%9"],
        ["shorttitle", "%!"],
        ["section", "%&"],
        ["origpublication", "%("],
        ["affiliation", "%+"],
        ["subsidiaryauthor", "%?"],
        ["urldate", "%["],
        ["researchnotes", "%<"],
        ["caption", "%^"],
        ["reprintedition", "%)"],
        ["revieweditem", "%*"],
        ["custom1", "%1"],
        ["custom2", "%2"],
        ["custom3", "%3"],
        ["custom4", "%4"],
        ["custom5", "%#"],
        ["custom6", "%$"],
        ["custom7", "%]"],
        ["lastmodified", "%="],
        ["resourcenumber", "%R"],
    ]);

    public override DocumentLayoutModel Layout => DocumentLayoutModel.EndNote;

    public override IReadOnlyList<string> Extensions { get; } = [".enw", ".txt"];

    public override FieldTable Fields => Table;

    public override string FirstTag => "%0";

    public override bool IsSeparatedByEmptyLines => true;

    public override bool Fits(DocumentText document, bool isNamed)
    {
        IEnumerable<string> tags = document.Lines.Where(static line => !line.IsBlank).Select(line => Read(document.Text, line).Tag);
        return isNamed ? tags.Any(tag => tag == FirstTag || tag == "%T") : tags.FirstOrDefault() == FirstTag && tags.Contains("%T");
    }

    public override bool HasItemLines(string tag) => tag != "%X" && tag != "%T";

    public override TaggedLine Read(string text, DocumentLine line)
    {
        int at = TaggedLine.StartOf(text, line);
        int end = at + 2;
        bool isTag = end <= line.ContentEnd && text[at] == '%' && (end == line.ContentEnd || text[end] is ' ' or '\t');
        string tag = isTag ? text.Substring(at, 2) : "";
        return isTag && Table.Knows(tag) ? TaggedLine.Of(text, tag, end, line) : TaggedLine.Untagged(line);
    }

    public override string Prepare(PaperRecord record)
    {
        string type =
            record.TakeText(F.Type) ?? (record.HasTag("%J") ? "Journal Article" : record.HasTag("%B") ? "Book Section" : "Generic");
        bool isProceedings = type == "Conference Proceedings" && record.HasTag(Author);
        return isProceedings ? "inproceedings" : ReferenceTypes.Of(type);
    }
}
