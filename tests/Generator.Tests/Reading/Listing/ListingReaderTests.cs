using System.Text;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using Generator.Tests.Support;

namespace Generator.Tests.Reading.Listing;

public sealed class ListingReaderTests
{
    [Fact]
    public void Every_entry_of_the_five_documents_is_as_the_oracle_reads_it()
    {
        foreach (TestDocument document in SharedDocuments.All)
        {
            DocumentResult read = GeneratorSteps.Read(document);
            Assert.Empty(read.Diagnostics);
            Assert.Equal(ListingOracle.Read(document), Entries(read, document.Name));
        }
    }

    [Fact]
    public void The_five_documents_have_the_entries_that_are_known()
    {
        DocumentModel[] documents = SharedDocuments.All.Select(document => GeneratorSteps.Read(document).Document).ToArray();
        Assert.Equal([119, 119, 245, 190, 45], documents.Select(document => document.Entries.Count));
        Assert.Equal(
            [
                DocumentLayoutModel.CompactListing, DocumentLayoutModel.CompactListing, DocumentLayoutModel.CompactListing,
                DocumentLayoutModel.CompactListing, DocumentLayoutModel.SpacedListing,
            ],
            documents.Select(document => document.Layout));
        Assert.Equal([null, null, null, null, "AK and the research community"], documents.Select(document => document.Curator));
        Assert.Equal([null, null, null, null, new(3, 12)], documents.Select(document => document.ListedOn));
    }

    [Fact]
    public void Every_text_is_the_bytes_that_it_points_to()
    {
        foreach (TestDocument document in SharedDocuments.All)
        {
            foreach (EntryModel entry in GeneratorSteps.Read(document).Document.Entries)
            {
                Assert.Equal(entry.Title.Raw, Slice(document, entry.Title));
                Assert.Equal(entry.Abstract!.Raw, Slice(document, entry.Abstract));
            }
        }
    }

    [Theory]
    [InlineData("crlf")]
    [InlineData("bom")]
    [InlineData("crlf and bom")]
    [InlineData("trailing blank lines")]
    [InlineData("no final newline")]
    public void Line_ends_and_byte_order_mark_change_nothing_but_offsets(string variant)
    {
        foreach (TestDocument document in SharedDocuments.All)
        {
            TestDocument changed = new(document.Name, Vary(document.Bytes, variant));
            DocumentResult read = GeneratorSteps.Read(changed);
            Assert.Empty(read.Diagnostics);
            Assert.Equal(ListingOracle.Read(document), Entries(read, document.Name));
            Assert.All(read.Document.Entries, entry => Assert.Equal(entry.Abstract!.Raw, Slice(changed, entry.Abstract)));
            Assert.Equal(changed.Bytes.Length, read.Document.ByteLength);
        }
    }

    [Fact]
    public void Characters_beyond_ascii_keep_their_offsets()
    {
        TestDocument document = ListingPage.Document(
            "a.txt", ("Ein Titel über 𝛼-Wörter", ListingPage.Abstract("Größe und “Zeichen” 😀.")), ("Zweiter", ListingPage.Abstract("Später.")));
        DocumentResult read = GeneratorSteps.Read(document);
        Assert.All(read.Document.Entries, entry => Assert.Equal(entry.Title.Raw, Slice(document, entry.Title)));
        Assert.All(read.Document.Entries, entry => Assert.Equal(entry.Abstract!.Raw, Slice(document, entry.Abstract)));
    }

    [Fact]
    public void A_separator_that_is_no_newline_does_not_break_a_line()
    {
        DocumentResult read = GeneratorSteps.Read(ListingPage.Document("a.txt", ("A\u2028title", ListingPage.Abstract("With\u0085in.")), ("Next", ListingPage.Abstract("B."))));
        Assert.Equal([2, 3], [read.Document.Entries.Count, read.Document.Entries[0].Line]);
        Assert.Equal(["TC0008", "TC0008"], read.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("Get trending papers in your email inbox!\nSubscribe\n", "Subscribers of newsletters")]
    [InlineData("Get trending papers in your email inbox!\nSubscribe", "rs")]
    [InlineData("Get trending papers in your email inbox!\nSubscribe", "iTransformer: Inverted")]
    [InlineData("Get trending papers in your email inbox!\nSubscribe", "Subscribe to everything")]
    [InlineData("Subscribe", "iTransformer: Inverted")]
    [InlineData("Subscribe", "2SSP: Two")]
    [InlineData("new\n\nSubscribe\n\n", "byT5: Towards a token-free future")]
    public void The_first_title_is_what_stands_behind_the_header(string header, string title)
    {
        DocumentResult read = GeneratorSteps.Read(new("a.txt", $"{header}{title}\n\n{ListingPage.Abstract("A.")}\n"));
        Assert.Equal(title, Assert.Single(read.Document.Entries).Title.Raw);
        Assert.Null(read.Document.Curator);
    }

    [Theory]
    [InlineData("Subscribers of newsletters\nare many.\n")]
    [InlineData("Subscribe, if you want\nto read on.\n")]
    [InlineData("Subscribe: it is free.\n")]
    public void A_text_that_begins_with_subscribers_is_no_listing(string text) =>
        Assert.Equal(["TC0001"], GeneratorSteps.Read(new("a.txt", text)).Diagnostics.Select(diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("Jan 1", 1, 1)]
    [InlineData("Mar 31", 3, 31)]
    [InlineData("Feb 29", 2, 29)]
    [InlineData("Apr 30", 4, 30)]
    [InlineData("Dec 31", 12, 31)]
    [InlineData("Jan 0", null, null)]
    [InlineData("Feb 30", null, null)]
    [InlineData("Apr 31", null, null)]
    [InlineData("Dez 31", null, null)]
    public void The_date_of_a_listing_is_one_that_there_is(string line, int? month, int? day)
    {
        DocumentModel document = GeneratorSteps.Read(new("a.txt", $"{line}\n{ListingPage.Compact(("A", ListingPage.Abstract("B.")))}")).Document;
        Assert.Equal((month, day), (document.ListedOn?.Month, document.ListedOn?.Day));
    }

    [Fact]
    public void White_space_around_a_line_is_no_part_of_it()
    {
        foreach (char space in " \t\v\f\u00A0\u1680\u2000\u200A\u202F\u205F\u3000")
        {
            DocumentResult read = GeneratorSteps.Read(ListingPage.Document("a.txt", ("A", ListingPage.Abstract("A.")), ($"{space}B{space}{space}", ListingPage.Abstract("B."))));
            Assert.Equal("B", read.Document.Entries[1].Title.Raw);
        }
    }

    private static IEnumerable<OracleEntry> Entries(DocumentResult read, string document) => read.Document.Entries.Select(
        entry => new OracleEntry(document, entry.Rank, entry.Line, entry.Title.Raw, entry.Abstract!.Raw));

    private static string Slice(TestDocument document, TextModel text) =>
        Encoding.UTF8.GetString(document.Bytes, text.Bytes.Start, text.Bytes.Length);

    private static byte[] Vary(byte[] bytes, string variant)
    {
        string text = Encoding.UTF8.GetString(bytes);
        if (variant.Contains("crlf", StringComparison.Ordinal))
            text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        if (variant == "trailing blank lines")
            text += "\n\n \n\t\n\n";
        if (variant == "no final newline")
            text = text.TrimEnd('\n');
        return [.. variant.Contains("bom", StringComparison.Ordinal) ? Encoding.UTF8.Preamble : default, .. Encoding.UTF8.GetBytes(text)];
    }
}
