using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Records;
using TypedCorpus.Text;
using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Tagged;

/// <summary>RIS: records from <c>TY</c> to <c>ER</c>, whose lines are a tag of two characters, a dash between spaces, a value.</summary>
internal sealed class RisFormat : TaggedFormat
{
    private const int TagLength = 2;

    private static readonly FieldTable Table = new(
    [
        [F.Type, RisTags.Type],
        [F.Key, RisTags.Id],
        // For a book itself, BT is the title.
        [F.Title, .. RisTags.Titles, RisTags.BookTitle],
        [F.Abstract, .. RisTags.Abstracts],
        [F.Authors, .. RisTags.Authors],
        // The Cochrane Library has tags of its own: YR, NO, PG.
        [F.Date, .. RisTags.Dates, "YR"],
        [F.Venue, .. RisTags.Venues, "C3"],
        [F.Volume, .. RisTags.Volumes],
        [F.Issue, .. RisTags.Issues, "NO"],
        [F.Pages, "PG"],
        [F.FirstPage, RisTags.FirstPage],
        [F.LastPage, RisTags.LastPage],
        [F.Publisher, RisTags.Publisher],
        [F.Doi, .. RisTags.Dois],
        [F.Arxiv, RisTags.AccessionNumber],
        [F.Url, .. RisTags.Urls, "L2"],
        [F.Pdf, RisTags.Pdf],
        [F.Keywords, RisTags.Keyword],
        [F.Language, RisTags.Language],
        [F.Note, RisTags.Note],
        [F.SerialNumber, "SN"],
        .. FieldNames.RisRows,
    ]);

    public override DocumentLayoutModel Layout => DocumentLayoutModel.Ris;

    public override IReadOnlyList<string> Extensions { get; } = [".ris"];

    public override FieldTable Fields => Table;

    public override string FirstTag => RisTags.Type;

    public override string LastTag => RisTags.End;

    public override bool Fits(DocumentText document, bool isNamed) =>
        document.Lines.Any(line => Read(document.Text, line).Tag == RisTags.Type);

    public override bool HasItemLines(string tag) => true;

    public override TaggedLine Read(string text, DocumentLine line)
    {
        int at = TaggedLine.StartOf(text, line);
        if (TaggedLine.TagAt(text, at) is not { } tag)
            return TaggedLine.Untagged(line);
        int dash = at + TagLength;
        while (dash < line.ContentEnd && text[dash] is ' ' or '\t')
            dash++;
        int spaces = dash - at - TagLength;
        // Some programs write neither dash nor value at the end of a record.
        if (dash == line.ContentEnd || text[dash] != '-')
            return spaces == 0 && dash == line.ContentEnd
                && tag == RisTags.End ? TaggedLine.Of(text, tag, dash, line) : TaggedLine.Untagged(line);
        // With fewer spaces it may be a dash between words: then only a known tag counts.
        bool isSpaced = dash + 1 == line.ContentEnd || text[dash + 1] is ' ' or '\t';
        bool isTagged = spaces >= 2 ? isSpaced || RisTags.IsKnown(tag) : spaces == 1 && isSpaced && RisTags.IsKnown(tag);
        return isTagged ? TaggedLine.Of(text, tag, dash + 1, line) : TaggedLine.Untagged(line);
    }

    public override string Prepare(PaperRecord record)
    {
        string type = AsciiChar.ToUpper(record.TakeText(F.Type) ?? "");
        // Many programs write the type of proceedings for a paper in them; proceedings have no authors.
        return type == "CONF" && record.Has(F.Authors) ? "inproceedings" : ReferenceTypes.Of(type);
    }
}
