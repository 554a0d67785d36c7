using System.Text;
using Generator.Tests.Support;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Listing;

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
    public void Words_tell_nothing_where_titles_and_abstracts_are_of_two_languages()
    {
        string[] titles = ["Rote Pinguine", "Blaue Hunde", "Gelbe Katzen", "Weisse Raben", "Junge Wale", "Kleine Igel", "Stille Eulen", "Alte Schildkröten"];
        string[] abstracts = ["penguins", "dogs", "cats", "ravens", "whales", "hedgehogs", "owls", "tortoises"];
        (string, string)[] papers =
        [
            .. Enumerable.Range(0, 24).Select(i =>
                ($"{titles[i % 8]} im {i + 1}. Jahr", ListingPage.Abstract($"We study {abstracts[i % 8]} and their ways."))),
        ];

        DocumentResult read = GeneratorSteps.Read(ListingPage.Document("a.txt", papers));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(papers.Length, read.Document.Entries.Count);
    }

    [Fact]
    public void A_long_title_and_a_short_abstract_do_not_shift_the_pairs()
    {
        string longTitle = "On the " + string.Concat(Enumerable.Repeat("very, very ", 25)) + "long title";
        (string, string?)[] papers =
        [
            ("First", ListingPage.Abstract("One.")),
            (longTitle, "We show it in one sentence that has no more than a hundred and some forty characters in it, which is all that there is to be said."),
            ("Third", ListingPage.Abstract("Three.")),
        ];
        DocumentResult read = GeneratorSteps.Read(ListingPage.Document("a.txt", [.. papers.Select(paper => (paper.Item1, paper.Item2!))]));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(papers, read.Document.Entries.Select(Texts));
    }

    [Fact]
    public void A_paper_without_its_abstract_stays_and_is_reported_at_its_title()
    {
        string text = ListingPage.Header + "First\n" + ListingPage.Abstract("One.") + "\nSecond\nThird\n" + ListingPage.Abstract("Three.") + "\n";
        DocumentResult read = GeneratorSteps.Read(new("a.txt", text));
        Assert.Equal([("First", 1), ("Second", 2), ("Third", 3)], read.Document.Entries.Select(entry => (entry.Title.Raw, entry.Rank)));
        Assert.Null(read.Document.Entries[1].Abstract);
        DiagnosticInfo diagnostic = Assert.Single(read.Diagnostics);
        Assert.Equal(("TC0003", 5), (diagnostic.Id, diagnostic.Location!.Lines.Start.Line + 1));
    }

    [Fact]
    public void An_abstract_without_its_title_is_reported_and_keeps_its_rank()
    {
        string text = ListingPage.Header + "First\n" + ListingPage.Abstract("One.") + "\n" + ListingPage.Abstract("Two.") + "\nThird\n" + ListingPage.Abstract("Three.") + "\n";
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
        string text = ListingPage.Header + "First\n" + ListingPage.Abstract("One.") + $"\n{line}\nThird\n" + ListingPage.Abstract("Three.") + "\n";
        Assert.Equal(id, Assert.Single(GeneratorSteps.Read(new("a.txt", text)).Diagnostics).Id);
    }

    [Fact]
    public void A_second_page_behind_the_first_is_read_on()
    {
        string page = ListingPage.Compact(("First", ListingPage.Abstract("One.")));
        string next = ListingPage.Compact(("Second", ListingPage.Abstract("Two.")));
        DocumentResult read = GeneratorSteps.Read(new("a.txt", page + next));
        Assert.Equal(["First", "Second"], read.Document.Entries.Select(entry => entry.Title.Raw));
        Assert.Equal(["TC0005", "TC0005"], read.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("Daily Papers\n")]
    [InlineData("Daily Papers\nModels\nDatasets\n\nSpaces\nLog In\n")]
    [InlineData("41\n")]
    public void A_line_above_the_header_is_told_and_costs_nothing(string above)
    {
        string text = above + ListingPage.Compact(("First", ListingPage.Abstract("One.")), ("Second", ListingPage.Abstract("Two.")));
        DocumentResult read = Read("a.txt", text);
        Assert.Equal(["First", "Second"], Titles(read));
        string[] lines = above.Split('\n');
        Assert.Equal(
            lines.Select((line, i) => $"TC0018({i + 1},1) {line}").Where((_, i) => lines[i].Length > 0),
            Places(read, text));
    }

    [Fact]
    public void Papers_above_a_header_are_of_a_page_without_one()
    {
        string[] titles = ["First", "Second", "Third"];
        string above = string.Join('\n', titles[..2].Select(title => $"{title}\n{ListingPage.Abstract(title)}")) + "\n";
        string text = above + ListingPage.Compact((titles[2], ListingPage.Abstract("Three.")));
        DocumentResult read = Read("a.txt", text);
        Assert.Equal(titles, Titles(read));
        Assert.All(read.Document.Entries, entry => Assert.NotNull(entry.Abstract));
        Assert.Equal(["TC0005", "TC0005"], Ids(read));
    }

    [Fact]
    public void A_pair_that_shares_no_word_is_told()
    {
        const string Title = "Robust Grasping of Transparent Objects with Tactile Feedback";
        string text = ListingPage.Compact(
            ("Deep Graph Networks", ListingPage.Abstract("Deep graph networks smooth too much.")),
            (Title, ListingPage.Abstract("Open models of gates are rare.")),
            ("Sparse Gates", ListingPage.Abstract("We study sparse gates.")));
        DocumentResult read = Read("a.txt", text);
        Assert.Equal([$"TC0017(5,1) {Title}"], Places(read, text));
        Assert.Equal(3, read.Document.Entries.Count);
    }

    [Theory]
    [InlineData("41")]
    [InlineData("Upvote 41")]
    [InlineData("1.2k views · 3 comments")]
    [InlineData("Upvote")]
    [InlineData("Submitted by maraq")]
    [InlineData("Published on Nov 29, 2024")]
    [InlineData("https://arxiv.org/abs/2403.00234")]
    [InlineData("2024-11-29")]
    [InlineData("Friday, 29 November 2024")]
    [InlineData("View PDF")]
    [InlineData("Previous")]
    [InlineData("·")]
    public void A_line_of_the_page_is_no_paper(string stray)
    {
        (string Title, string Abstract)[] papers =
            [("First", ListingPage.Abstract("One.")), ("Second", ListingPage.Abstract("Two.")), ("Third", ListingPage.Abstract("Three."))];
        string[] lines = ListingPage.Compact(papers).TrimEnd('\n').Split('\n');
        for (int at = 3; at <= lines.Length; at++)
        {
            string text = string.Join('\n', lines[..at].Append(stray).Concat(lines[at..]));
            DocumentResult read = Read("a.txt", text);
            Assert.Equal(papers.Select(paper => (paper.Title, (string?)paper.Abstract)), read.Document.Entries.Select(Texts));
            Assert.Equal([1, 2, 3], read.Document.Entries.Select(entry => entry.Rank));
            Assert.Equal([$"TC0005({at + 1},1) {stray}"], Places(read, text));
        }
    }

    [Fact]
    public void A_carriage_return_ends_a_line_where_nothing_else_does()
    {
        (string, string?)[] papers = [("First", ListingPage.Abstract("One.")), ("Second", ListingPage.Abstract("Two."))];
        string text = ListingPage.Compact([.. papers.Select(paper => (paper.Item1, paper.Item2!))]);
        string returns = text.Replace('\n', '\r');
        DocumentResult read = Read("a.txt", returns);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(papers, read.Document.Entries.Select(Texts));
        Assert.Equal([3, 5], read.Document.Entries.Select(entry => entry.Line));
        for (int at = text.IndexOf('\n', ListingPage.Header.Length); at < text.Length - 1; at = text.IndexOf('\n', at + 1))
        {
            DocumentResult one = Read("a.txt", text[..at] + '\r' + text[(at + 1)..]);
            Assert.Empty(one.Diagnostics);
            Assert.Equal(papers, one.Document.Entries.Select(Texts));
        }
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
