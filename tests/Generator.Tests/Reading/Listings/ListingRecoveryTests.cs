using System.Text;
using Generator.Tests.Support;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.Listings;

public sealed class ListingRecoveryTests
{
    public static TheoryData<string> DocumentNames => new(SharedDocuments.All.Select(document => document.Name));

    [Theory]
    [MemberData(nameof(DocumentNames))]
    public void A_lost_line_costs_at_most_its_own_entry(string name)
    {
        TestDocument document = SharedDocuments.Named(name);
        string[] lines = Encoding.UTF8.GetString(document.Bytes).Split('\n');
        IReadOnlyList<OracleEntry> expected = ListingOracle.Read(document);

        // The long documents would take minutes line by line; every seventh line meets titles and abstracts alike.
        int step = name == SharedDocuments.Spaced ? 1 : 7;
        for (int lost = 0; lost < lines.Length; lost += step)
        {
            string damaged = string.Join('\n', lines.Where((_, index) => index != lost));
            AssertOthersIntact(new(name, damaged), expected, lines[lost], lost + 1);
        }
    }

    [Theory]
    [MemberData(nameof(DocumentNames))]
    public void A_line_that_strayed_costs_no_entry(string name)
    {
        TestDocument document = SharedDocuments.Named(name);
        string[] lines = Encoding.UTF8.GetString(document.Bytes).Split('\n');
        IReadOnlyList<OracleEntry> expected = ListingOracle.Read(document);
        string[] strays = ["", "Get trending papers in your email inbox!", "Subscribe", "Apr 3", "byAK and the research community", "new"];
        for (int at = 12; at < lines.Length; at += 9)
        {
            string stray = strays[at % strays.Length];
            string damaged = string.Join('\n', lines[..at].Append(stray).Concat(lines[at..]));
            DocumentResult read = GeneratorSteps.Read(new(name, damaged));
            Assert.Equal(expected.Select(Texts), read.Document.Entries.Select(Texts));
            Assert.Equal(
                stray.Length == 0 ? [] : [("TC0005", at + 1)],
                read.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location!.Lines.Start.Line + 1)));
        }
    }

    [Fact]
    public void A_long_title_and_a_short_abstract_do_not_shift_the_pairs()
    {
        string longTitle = "On the " + string.Concat(Enumerable.Repeat("very, very ", 25)) + "long title. With a sentence in it";
        (string, string?)[] papers =
        [
            ("First", Listing.Abstract("One.")),
            (longTitle, "We show it."),
            ("Third", Listing.Abstract("Three.")),
        ];
        DocumentResult read = GeneratorSteps.Read(Listing.Document("a.txt", [.. papers.Select(paper => (paper.Item1, paper.Item2!))]));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(papers, read.Document.Entries.Select(Texts));
    }

    [Fact]
    public void A_paper_without_its_abstract_stays_and_is_reported_at_its_title()
    {
        string text = Listing.Header + "First\n" + Listing.Abstract("One.") + "\nSecond\nThird\n" + Listing.Abstract("Three.") + "\n";
        DocumentResult read = GeneratorSteps.Read(new("a.txt", text));
        Assert.Equal([("First", 1), ("Second", 2), ("Third", 3)], read.Document.Entries.Select(entry => (entry.Title.Raw, entry.Rank)));
        Assert.Null(read.Document.Entries[1].Abstract);
        DiagnosticInfo diagnostic = Assert.Single(read.Diagnostics);
        Assert.Equal(("TC0003", 5), (diagnostic.Id, diagnostic.Location!.Lines.Start.Line + 1));
    }

    [Fact]
    public void An_abstract_without_its_title_is_reported_and_keeps_its_rank()
    {
        string text = Listing.Header + "First\n" + Listing.Abstract("One.") + "\n" + Listing.Abstract("Two.") + "\nThird\n" + Listing.Abstract("Three.") + "\n";
        DocumentResult read = GeneratorSteps.Read(new("a.txt", text));
        Assert.Equal([("First", 1), ("Third", 3)], read.Document.Entries.Select(entry => (entry.Title.Raw, entry.Rank)));
        DiagnosticInfo diagnostic = Assert.Single(read.Diagnostics);
        Assert.Equal(("TC0004", 5), (diagnostic.Id, diagnostic.Location!.Lines.Start.Line + 1));
    }

    [Theory]
    [InlineData("We show it with a few sentences. They are short, and so is all of the abstract, which has but a hundred and fifty characters or perhaps a few more.", "TC0004")]
    [InlineData("A Title That Has No Sentences, However Long It Is, and So Is No Abstract With Its Hundred and Fifty Characters or Perhaps a Few More Than That Number", "TC0003")]
    [InlineData("Dr. Strangelove, or How I Learned to Write the Longest of All Titles, Which Goes On and On Without an End, as No Abstract Would, Since It Has but One Point, and That Stands Where a Short Form of a Word Ends, Near Its Beginning", "TC0003")]
    public void Sentences_tell_a_short_abstract_from_a_long_title(string line, string id)
    {
        string text = Listing.Header + "First\n" + Listing.Abstract("One.") + $"\n{line}\nThird\n" + Listing.Abstract("Three.") + "\n";
        Assert.Equal(id, Assert.Single(GeneratorSteps.Read(new("a.txt", text)).Diagnostics).Id);
    }

    [Fact]
    public void A_second_page_behind_the_first_is_read_on()
    {
        string page = Listing.Compact(("First", Listing.Abstract("One.")));
        string next = Listing.Compact(("Second", Listing.Abstract("Two.")));
        DocumentResult read = GeneratorSteps.Read(new("a.txt", page + next));
        Assert.Equal(["First", "Second"], read.Document.Entries.Select(entry => entry.Title.Raw));
        Assert.Equal(["TC0005", "TC0005"], read.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    private static void AssertOthersIntact(TestDocument damaged, IReadOnlyList<OracleEntry> expected, string lost, int lostLine)
    {
        DocumentResult read = GeneratorSteps.Read(damaged);
        var found = read.Document.Entries.Select(Texts).ToHashSet();
        OracleEntry[] missing = expected.Where(entry => !found.Contains(Texts(entry))).ToArray();
        bool isContent = expected.Any(entry => lost.EndsWith(entry.Title, StringComparison.Ordinal) || lost == entry.Abstract);
        if (!isContent)
        {
            Assert.Empty(missing);
            Assert.Empty(read.Diagnostics);
            return;
        }

        OracleEntry own = Assert.Single(missing);
        Assert.True(lost.EndsWith(own.Title, StringComparison.Ordinal) || lost == own.Abstract, $"line {lostLine} cost '{own.Title}'");
        DiagnosticInfo diagnostic = Assert.Single(read.Diagnostics);
        Assert.Contains(diagnostic.Id, (string[])["TC0003", "TC0004"]);
        // At the line that is left of the entry: the title's own, or where the abstract came to stand.
        Assert.InRange(diagnostic.Location!.Lines.Start.Line + 1, lostLine - 2, lostLine + 1);

        // A lost abstract leaves the paper; a lost title does not.
        Assert.Equal(lost == own.Abstract ? expected.Count : expected.Count - 1, read.Document.Entries.Count);
    }

    private static (string, string?) Texts(OracleEntry entry) => (entry.Title, entry.Abstract);

    private static (string, string?) Texts(EntryModel entry) => (entry.Title.Raw, entry.Abstract?.Raw);
}
