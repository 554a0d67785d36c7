using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Records;
using TypedCorpus.Text;
using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Tagged;

/// <summary>
/// The tagged format of RefWorks, which HighWire's journals and libraries write too: records that begin with <c>RT</c> and the
/// type, or behind an empty line, whose lines are a tag of two characters, a space, a value.
/// </summary>
internal sealed class RefWorksFormat : TaggedFormat
{
    private const int TagLength = 2;
    private const string Author = "A1";

    private static readonly FieldTable Table = new(
    [
        [F.Type, "RT"],
        [F.Title, "T1"],
        [F.Abstract, "AB"],
        [F.Authors, Author],
        [F.Year, "YR"],
        [F.Date, "FD"],
        [F.Venue, "JF", "T2", "JO"],
        [F.Volume, "VO"],
        [F.Issue, "IS"],
        [F.FirstPage, "SP"],
        [F.LastPage, "OP"],
        [F.Publisher, "PB"],
        [F.Doi, "DO"],
        [F.Arxiv, "AN"],
        [F.Url, "UL", "LK"],
        [F.Keywords, "K1"],
        [F.Language, "LA"],
        [F.Note, "NO"],
        [F.SerialNumber, "SN"],
        [F.Nothing, "ER", "SR"],
        ["editor", "A2"],
        ["serieseditor", "A3"],
        ["translator", "A4"],
        ["compiler", "A5"],
        ["websiteeditor", "A6"],
        ["booktitle", "T2"],
        ["series", "T3"],
        ["shortjournal", "JO"],
        ["address", "PP"],
        ["edition", "ED"],
        ["accessionnumber", "AN"],
        ["affiliation", "AD"],
        ["urldate", "RD"],
        ["shorttitle", "ST"],
        ["translatedtitle", "OT"],
        ["database", "DB"],
        ["datasource", "DS"],
        ["library", "CN"],
        ["pmid", "PM"],
        ["refworksid", "ID"],
        ["availability", "AV"],
        ["classification", "CL"],
        ["subfile", "SF"],
        ["identifyingphrase", "IP"],
        ["cited-references", "CR"],
        ["websitetitle", "WT"],
        ["websiteversion", "WV"],
        ["epubdate", "WP"],
        ["sponsoringlibrary", "SL"],
        ["outputlanguage", "OL"],
        ["user1", "U1"],
        ["user2", "U2"],
        ["user3", "U3"],
        ["user4", "U4"],
        ["user5", "U5"],
    ]);

    /// <summary>The types that EndNote calls by other names.</summary>
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Book, Edited"] = "Edited Book",
        ["Book, Whole"] = "Book",
        ["Dissertation/Thesis"] = "Thesis",
        ["Dissertation"] = "Thesis",
        ["Dissertation/Thesis, Unpublished"] = "Thesis",
        ["Journal, Electronic"] = "Electronic Article",
        ["Laws/Statutes"] = "Statute",
        ["Case/Court Decisions"] = "Case",
        ["Bills/Resolutions"] = "Bill",
        ["Monograph"] = "Book",
        ["Motion Picture"] = "Film or Broadcast",
        ["Online Discussion Forum/Blogs"] = "Discussion Forum",
        ["Unpublished Material"] = "Unpublished Work",
    };

    public override DocumentLayoutModel Layout => DocumentLayoutModel.RefWorks;

    public override IReadOnlyList<string> Extensions { get; } = [".txt"];

    public override FieldTable Fields => Table;

    public override string FirstTag => "RT";

    public override bool IsSeparatedByEmptyLines => true;

    public override bool Fits(DocumentText document, bool isNamed)
    {
        IEnumerable<string> tags = document.Lines.Where(static line => !line.IsBlank).Select(line => Read(document.Text, line).Tag);
        return tags.FirstOrDefault() == FirstTag && tags.Contains("T1");
    }

    public override bool HasItemLines(string tag) => tag is Author or "A2" or "K1" or "UL" or "LK";

    public override TaggedLine Read(string text, DocumentLine line)
    {
        int at = TaggedLine.StartOf(text, line);
        int end = at + TagLength;
        bool isTag = end <= line.ContentEnd && AsciiChar.IsUpper(text[at]) && (end == line.ContentEnd || text[end] is ' ' or '\t');
        string tag = isTag ? text.Substring(at, TagLength) : "";
        return isTag && Table.Knows(tag) ? TaggedLine.Of(text, tag, end, line) : TaggedLine.Untagged(line);
    }

    public override string Prepare(PaperRecord record)
    {
        string type = record.TakeText(F.Type) ?? (record.HasTag("JF") ? "Journal Article" : "Generic");
        bool isInProceedings = type == "Conference Proceedings" && record.HasTag(Author);
        return isInProceedings ? "inproceedings" : ReferenceTypes.Of(Types.TryGetValue(type, out string? name) ? name : type);
    }
}
