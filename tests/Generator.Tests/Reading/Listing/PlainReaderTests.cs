using System.Text;
using Generator.Tests.Support;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Tests;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Listing;

public sealed class PlainReaderTests
{
    private static readonly string A = ListingPage.Abstract("One \\'{e}.");
    private static readonly string B = ListingPage.Abstract("Two.");
    private static readonly string C = ListingPage.Abstract("Three.");

    public static TheoryData<string> Forms =>
    [
        $"First\n\n{A}\n\nSecond\n\n{B}\n\nThird\n\n{C}\n",
        $"First\n{A}\n\nSecond\n{B}\n\nThird\n{C}\n",
        $"First\r\n\r\n{A}\r\n\r\n\r\n \r\nSecond\r\n\r\n{B}\r\n\r\nThird\r\n\r\n{C}",
        $"# My papers\n\nFirst\n\n{A}\n\n# the second\nSecond\n\n{B}\n# and the last\n\nThird\n\n{C}\n",
        $"First\n\n{Wrapped(A)}\n\nSecond\n\n{Wrapped(B)}\n\nThird\n\n{Wrapped(C)}\n",
        $"First\n{Wrapped(A)}\n\nSecond\n{Wrapped(B)}\n\nThird\n{Wrapped(C)}\n",
        $"First\n{A}\n\nSecond\n\n{B}\n\nThird\n{Wrapped(C)}\n",
        $"  First\n\n  {A}\n\nSecond\n\n{B}\n\nThird\n\n{C}\n",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Titles_and_abstracts_with_empty_lines_between_them(string text)
    {
        DocumentResult read = Read("list.txt", text);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(DocumentLayoutModel.PlainList, read.Document.Layout);
        Assert.Equal(
            [("First", A.Replace("\\'{e}", "é", StringComparison.Ordinal), 1), ("Second", B, 2), ("Third", C, 3)],
            read.Document.Entries.Select(entry => (entry.Title.Display, entry.Abstract!.Display, entry.Rank)));
    }

    [Theory]
    [InlineData("broken")]
    [InlineData("Broken")]
    public void A_title_of_two_lines_is_one(string behind)
    {
        string text = $"The first title that is\n{behind}\n\n{A}\n\nSecond\n\n{B}\n";
        DocumentResult read = Read("list.txt", text);
        Assert.Equal([$"The first title that is {behind}", "Second"], Titles(read));
        Assert.Equal($"The first title that is\n{behind}", read.Document.Entries[0].Title.Raw);
        Assert.Equal([1, 6], read.Document.Entries.Select(entry => entry.Line));
    }

    [Fact]
    public void A_sentence_on_a_line_of_its_own_begins_an_abstract()
    {
        EntryModel entry = One("list.txt", $"First\n\nWe show it.\n{A}\n");
        Assert.StartsWith("We show it. One", entry.Abstract!.Display, StringComparison.Ordinal);
        Assert.Equal(["TC0001"], Ids(Read("list.txt", $"We show it.\n{A}\n")));
    }

    [Fact]
    public void A_lost_paragraph_costs_its_own_entry()
    {
        string noAbstract = $"First\n\n{A}\n\nSecond\n\nThird\n\n{C}\n";
        DocumentResult read = Read("list.txt", noAbstract);
        Assert.Equal(["First", "Second", "Third"], Titles(read));
        Assert.Equal(["TC0003(5,1) Second"], Places(read, noAbstract));

        string noTitle = $"First\n\n{A}\n\n{B}\n\nThird\n\n{C}\n";
        read = Read("list.txt", noTitle);
        Assert.Equal(["First", "Third"], Titles(read));
        Assert.Equal([$"TC0004(5,1) {B}"], Places(read, noTitle));
    }

    [Theory]
    [InlineData("Latent Alignment and Variational Attention")]
    [InlineData("Domain Intersection and Domain Difference")]
    [InlineData("Memory Limited, Streaming Analysis")]
    public void A_title_that_could_be_two_names_is_a_title_unless_it_stands_below_one(string names)
    {
        DocumentResult read = Read("list.txt", $"{names}\n{A}\n\nSecond\n{B}\n\n{names} of All\n\n{C}\n");
        Assert.Empty(read.Diagnostics);
        Assert.Equal([names, "Second", $"{names} of All"], Titles(read));

        read = Read("list.txt", $"First\n\n{names}\n\n{A}\n\nSecond\n\n{B}\n");
        Assert.Equal(["First", "Second"], Titles(read));
        Assert.Equal(2, read.Document.Entries[0].Bibliography!.Authors.Count);
    }

    [Fact]
    public void A_long_list_is_plain_although_an_abstract_has_bold_text_or_a_link()
    {
        string papers = string.Concat(Enumerable.Range(0, 120).Select(i => $"Title number {i}\n{ListingPage.Abstract($"Text {i}.")}\n\n"));
        DocumentResult read = Read("list.txt", papers + $"Last\n{ListingPage.Abstract("A **bold** [word](https://example.org).")}\n");
        Assert.Equal(DocumentLayoutModel.PlainList, read.Document.Layout);
        Assert.Equal(121, read.Document.Entries.Count);
    }

    [Theory]
    [InlineData("Just some notes.\nNothing of a listing.\n")]
    [InlineData("milk\n\neggs\n\nbread\n")]
    [InlineData("milk\neggs\nbread\n")]
    [InlineData("# only a comment\n")]
    [InlineData("\n\n")]
    [InlineData("Dear all,\n\nthe meeting is on Monday.\n\nYours,\n\nA.\n")]
    [InlineData("A single title\n")]
    public void What_has_no_abstracts_is_no_list(string text) => Assert.Equal(["TC0001"], Ids(Read("list.txt", text)));

    [Fact]
    public void A_licence_is_no_list()
    {
        string licence = File.ReadAllText(Checkout.PathOf("LICENSE"));
        Assert.Equal(["TC0001"], Ids(Read("LICENSE.txt", licence)));
    }

    [Fact]
    public void Prose_is_no_list()
    {
        string text = string.Join("\n\n", "A heading", A, B, C, A, B);
        Assert.Equal(["TC0001"], Ids(Read("prose.txt", text)));
    }

    [Fact]
    public void A_compact_listing_that_lost_its_header_is_not_guessed_at()
    {
        foreach (TestDocument document in SharedDocuments.All)
        {
            string text = Encoding.UTF8.GetString(document.Bytes);
            Assert.NotEqual(DocumentLayoutModel.PlainList, Read(document).Document.Layout);
            string body = text[(text.IndexOf("Subscribe", StringComparison.Ordinal) + "Subscribe".Length)..];
            bool isSpaced = document.Name == SharedDocuments.Spaced;
            DocumentResult read = Read(document.Name, body);
            Assert.Equal(isSpaced ? DocumentLayoutModel.PlainList : DocumentLayoutModel.Unknown, read.Document.Layout);
        }
    }

    [Fact]
    public void No_damage_makes_it_throw()
    {
        string text = $"First\n\n{A}\n\nSecond\n\n{B}\n\nThird\n\n{C}\n";
        for (int at = 0; at < text.Length; at++)
        {
            byte[] flipped = Encoding.UTF8.GetBytes(text);
            flipped[at] ^= (byte)(1 << (at % 7));
            Assert.DoesNotContain("TC0901", Ids(Read(new TestDocument("list.txt", flipped))));
            Assert.DoesNotContain("TC0901", Ids(Read("list.txt", text[..at])));
        }
    }

    [Theory]
    [InlineData("a\n\n")]
    [InlineData("a\n")]
    [InlineData("Ab c. ")]
    [InlineData("#\n")]
    [InlineData("\n")]
    public void Reading_takes_time_linear_in_the_length(string piece)
    {
        TestDocument small = Repeat(piece, 40_000);
        TestDocument large = Repeat(piece, 400_000);
        Growth.AssertLinear(() => Run(small), () => Run(large));
    }

    private static string Wrapped(string text)
    {
        var lines = new StringBuilder();
        int column = 0;
        foreach (string word in text.Split(' '))
        {
            lines.Append(column == 0 ? "" : column > 60 ? "\n" : " ").Append(word);
            column = column > 60 ? word.Length : column + word.Length + 1;
        }

        return lines.ToString();
    }

    private static void Run(TestDocument document) => DocumentReader.Read(new(document, document.Name), CancellationToken.None);

    private static TestDocument Repeat(string piece, int length) => new("list.txt", string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
}
