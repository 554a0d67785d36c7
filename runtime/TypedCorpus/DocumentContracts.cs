using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>The JSON of a document.</summary>
internal static class DocumentContracts
{
    public static readonly EnumContract<DocumentLayout> Layout = new();

    public static readonly ObjectContract<MonthDay> Day = new ObjectContract<MonthDay>("A day without a year.")
        .Has("month", "The month, from 1 to 12.", ValueContracts.Number, static day => day.Month)
        .Has("day", "The day of the month.", ValueContracts.Number, static day => day.Day);

    /// <summary>A document without its papers.</summary>
    public static readonly ObjectContract<PaperDocument> Heading = new ObjectContract<PaperDocument>("A document.")
        .Has("name", "The name: its path, with forward slashes.", ValueContracts.Text, static document => document.Name)
        .Has("title", "The title, which no other document has.", ValueContracts.Text, static document => document.Title)
        .Has("layout", "The format.", Layout, static document => document.Layout)
        .MayHave("curator", "The person who selected the papers.", ValueContracts.Text, static document => document.Curator)
        .MayHave("listedOn", "The day on which the papers were listed.", Day, static document => document.ListedOn)
        .Has("byteLength", "The length in bytes.", ValueContracts.Number, static document => document.ByteLength)
        .Has("total", "The number of its entries.", ValueContracts.Number, static document => document.Count)
        .Has("terms", "The words and phrases that set it apart from other documents.", ValueContracts.Texts, static document => document.Terms);

    public static readonly ObjectContract<ListedPaper> Listed = new ObjectContract<ListedPaper>("A paper at a place of the document.")
        .Has("rank", "The place among the entries of the document, from 1.", ValueContracts.Number, static listed => listed.Place.Rank)
        .Has("line", "The line of the title in the document, from 1.", ValueContracts.Number, static listed => listed.Place.Line)
        .HasAllOf(PaperContracts.Heading, static listed => listed.Paper);

    public static readonly ObjectContract<PaperDocument> Document = new ObjectContract<PaperDocument>("A document and its papers.")
        .HasAllOf(Heading, static document => document)
        .Has("papers", "The papers in the order of the document.", new ListContract<ListedPaper>(Listed), static document => document.ListPapers());
}
