using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Labelled;

/// <summary>What arXiv shows as text: its listing pages, its mails and the results of its search.</summary>
public sealed class ArxivTextTests
{
    internal const string Page = """
        Computation and Language
        Authors and titles for recent submissions

        Mon, 1 Jan 2024 (showing 2 of 50 entries )

        [1] arXiv:2401.00001 [pdf, html, other]
        Title: Sparse Gates in Long Documents
        Authors: Mara Quist, Joan Vega
        Comments: 9 pages, 3 figures
        Journal-ref: J. Gates 3 (2024)
        Subjects: Computation and Language (cs.CL); Machine Learning (cs.LG)

        [2] arXiv:2401.00002 (cross-list from cs.CV) [pdf, other]
        Title:
        Residual Decay of Deep
           Models
        Authors:Li Wei, Aïda Benet
        Subjects: Sound (cs.SD)
        """;

    internal const string Mail = """
        ------------------------------------------------------------------------------
        Send any comments regarding submissions directly to submitter.
        ------------------------------------------------------------------------------
        \\
        arXiv:2401.00001
        Date: Mon, 1 Jan 2024 00:00:00 GMT   (10kb)

        Title: Sparse Gates in Long
          Documents
        Authors: Mara Quist (Inst. of Gates), Joan Vega
        Categories: cs.CL cs.LG
        Comments: 9 pages
        \\
          We study sparse routing. Note: this is text.

          And more.
        \\ ( https://arxiv.org/abs/2401.00001 ,  10kb)
        ------------------------------------------------------------------------------
        \\
        arXiv:2401.00002
        Date: Mon, 1 Jan 2024 01:00:00 GMT   (99kb,D)

        Title: Residual Decay
        Authors: Li Wei
        Categories: cs.SD
        \\
          Depth is costly.
        \\ ( https://arxiv.org/abs/2401.00002 ,  99kb)
        """;

    internal const string Results = """
        arXiv:2401.00001 [pdf, ps, other] cs.CL
        Sparse Gates in Long Documents
        Authors: Mara Quist, Joan Vega
        Abstract: We study it. △ Less
        Submitted 1 January, 2024; originally announced January 2024.

        arXiv:2401.00002 [pdf, other] cs.SD
        Residual Decay
        Authors: Li Wei
        Abstract: Depth. △ Less
        Submitted 2 February, 2024; originally announced February 2024.
        """;

    [Fact]
    public void The_text_of_a_listing_page_of_arxiv()
    {
        DocumentResult read = Read("list.txt", Page);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["Sparse Gates in Long Documents", "Residual Decay of Deep Models"], Titles(read));
        BibliographyModel first = read.Document.Entries[0].Bibliography!;
        Assert.Equal(("2401.00001", "J. Gates 3 (2024)", "9 pages, 3 figures"), (first.ArxivId, first.Venue, first.Note));
        Assert.Equal(["cs.CL", "cs.LG"], first.Categories);
        BibliographyModel second = read.Document.Entries[1].Bibliography!;
        Assert.Equal("2401.00002", second.ArxivId);
        Assert.Equal(["Wei", "Benet"], second.Authors.Select(author => author.Family));
    }

    [Fact]
    public void A_mail_of_arxiv()
    {
        DocumentResult read = Read("list.txt", Mail);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["Sparse Gates in Long Documents", "Residual Decay"], Titles(read));
        Assert.Equal(
            ["We study sparse routing. Note: this is text. And more.", "Depth is costly."],
            read.Document.Entries.Select(entry => entry.Abstract!.Display));
        BibliographyModel first = read.Document.Entries[0].Bibliography!;
        Assert.Equal(("2401.00001", 2024, 1), (first.ArxivId, first.Year, first.Month));
        Assert.Equal(["cs.CL", "cs.LG"], first.Categories);
        Assert.Equal(["Quist", "Vega"], first.Authors.Select(author => author.Family));
    }

    [Fact]
    public void Results_of_arxivs_search()
    {
        DocumentResult read = Read("list.txt", Results);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["Sparse Gates in Long Documents", "Residual Decay"], Titles(read));
        Assert.Equal(["We study it.", "Depth."], read.Document.Entries.Select(entry => entry.Abstract!.Display));
        Assert.Equal([(2024, 1), (2024, 2)], read.Document.Entries.Select(entry => (entry.Bibliography!.Year!.Value, entry.Bibliography.Month!.Value)));
    }
}
