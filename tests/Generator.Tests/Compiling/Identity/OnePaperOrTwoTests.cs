using TypedCorpus;

namespace Generator.Tests.Compiling.Identity;

/// <summary>Which entries are one paper, and which are two although they have a title or an identifier in common.</summary>
public sealed class OnePaperOrTwoTests
{
    private const string A = "author = {Quill, Mara}";
    private const string B = "author = {Bel, Ada}";

    [Theory]
    // An entry that says little contradicts nothing.
    [InlineData("year = 2015", "author = {Quill, Mara}, doi = {10.5072/a1}")]
    // Identifiers, however they are written.
    [InlineData("doi = {10.5072/A1}, year = 1990", "doi = {https://doi.org/10.5072/a1}, year = 2015")]
    [InlineData("eprint = {1706.03762v1}, archiveprefix = {arXiv}, year = 2010", "doi = {10.48550/arXiv.1706.03762}, year = 2017")]
    // A preprint and the published paper.
    [InlineData("doi = {10.1101/2020.01.01.123456}, year = 2020", "doi = {10.1038/s1}, year = 2021")]
    [InlineData("doi = {10.21203/rs.3.rs-1/v1}", "doi = {10.21203/rs.3.rs-1/v2}")]
    [InlineData("doi = {10.48550/arXiv.1706.03762}", "doi = {10.5072/a1}, eprint = {1706.03762}, archiveprefix = {arXiv}")]
    [InlineData("doi = {10.2139/ssrn.1}", "doi = {10.5072/a1}")]
    [InlineData("doi = {10.5281/zenodo.1}", "doi = {10.5072/a1}")]
    // One first author, as people write one.
    [InlineData("author = {Smith, John}", "author = {J. Smith}")]
    [InlineData("author = {M{\\\"u}ller, Eva}", "author = {Eva Mueller and others}")]
    [InlineData("author = {M{\\\"u}ller, Eva}", "author = {Muller, E.}")]
    [InlineData("author = {van der Berg, Jan}", "author = {Berg, J. van der}")]
    [InlineData("author = {Garc{\\'i}a-Molina, H.}", "author = {Garcia Molina, Hector}")]
    [InlineData("author = {Vaswani, Ashish}", "author = {{Ashish Vaswani}}")]
    [InlineData("author = {Wei, Zhang}", "author = {Zhang, Wei}")]
    [InlineData("author = {The ATLAS Collaboration}", "author = {Aad, Georges and Abbott, Brad}")]
    [InlineData("author = {{OpenAI}}", "author = {Achiam, Josh}")]
    [InlineData("author = {One, A. and Two, B.}", "author = {Two, B. and One, A.}")]
    [InlineData("author = {Gates, Bill and Two, B.}", "author = {Gates, William and Two, B.}")]
    [InlineData("author = {Vaswani, A.}", "author = {Vasvani, A.}")]
    [InlineData("author = {王, 伟}", "author = {Wang, Wei}")]
    // Years that are near, and only the volume or the page differs.
    [InlineData("year = 2015", "year = 2017")]
    [InlineData("volume = 30, pages = {1--9}", "volume = {30}, pages = {1-10}")]
    [InlineData("volume = 30, pages = {1--9}", "volume = {XXX}, pages = {1}")]
    [InlineData("volume = {030}, pages = {pp. 11--19}", "volume = {Vol. 30}, pages = {11}")]
    public void One_paper(string one, string other)
    {
        PaperCorpus corpus = Run("A Title of its Own", one, other, out _);
        Assert.Equal(["x"], corpus.Select(paper => paper.Id));
        Assert.Same(corpus[0], corpus.Find("y"));
        Assert.Equal(["y"], corpus[0].Fields["ids"].Split(", "));
    }

    [Theory]
    [InlineData("doi = {10.5072/a1}", "doi = {10.5072/b2}", "their DOIs differ (10.5072/a1, 10.5072/b2)")]
    [InlineData("doi = {10.1101/gr.123456.117}", "doi = {10.1038/s1}", "their DOIs differ (10.1101/gr.123456.117, 10.1038/s1)")]
    [InlineData("doi = {10.5281/zenodo.1}", "doi = {10.5281/zenodo.2}", "their DOIs differ (10.5281/zenodo.1, 10.5281/zenodo.2)")]
    [InlineData("eprint = {1706.03762}, archiveprefix = {arXiv}", "url = {https://arxiv.org/abs/1812.00001}", "their arXiv numbers differ (1706.03762, 1812.00001)")]
    [InlineData(A, B, "their first authors differ (Mara Quill, Ada Bel)")]
    [InlineData("author = {Smith, John}", "author = {Smith, Mary}", "their first authors differ (John Smith, Mary Smith)")]
    [InlineData("volume = 3, pages = {1--9}", "volume = 4, pages = {11--19}", "they stand in different places, on different pages")]
    [InlineData("year = 2015", "year = 2018", "their years are more than two apart (2015, 2018)")]
    public void Two_papers(string one, string other, string reason)
    {
        PaperCorpus corpus = Run("A Title of its Own", one, other, out GeneratorRun run);
        Assert.Equal(["x", "y"], corpus.Select(paper => paper.Id));
        Assert.Equal("x", corpus.Find("a title of its own")!.Id);
        string message = Assert.Single(run.Result.Diagnostics, one => one.Id == "TC0022").GetMessage(null);
        Assert.EndsWith("is not the paper at a.bib(1,17), although they have the same title or identifier: " + reason, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Introduction")]
    [InlineData("Editorial")]
    [InlineData("Erratum")]
    [InlineData("Vorwort")]
    [InlineData("Pr{\\'e}face")]
    public void A_title_that_many_have_needs_an_author_in_common(string title)
    {
        Assert.Single(Run(title, A + ", year = 2019", A + ", year = 2019", out _));
        Assert.Single(Run(title, A + " and B", "author = {C, D. and Mara Quill}", out _));
        Assert.Equal(2, Run(title, A + ", year = 2019", A + ", year = 2020", out _).Count);
        Assert.Equal(2, Run(title, A + ", volume = 1", A + ", volume = 2", out _).Count);
        Assert.Equal(2, Run(title, "year = 2019, journal = {J}", "year = 2019, journal = {K}", out _).Count);
        Assert.Equal(2, Run(title, A, "year = 2019", out _).Count);
        Assert.Single(Run(title, "year = 2019, pages = {7}", "year = 2019, pages = {7}", out _));
    }

    [Fact]
    public void Listings_merge_by_title_whatever_it_is()
    {
        PaperCorpus corpus = GeneratorHost.Run(
            GeneratorHost.PapersClass,
            ListingPage.Document("a.txt", ("Introduction", ListingPage.Abstract("A.")), ("Introduction", ListingPage.Abstract("B."))),
            new TestDocument("b.bib", "@article{x, title = {Introduction}, author = {Quill, Mara}}")).Open();
        Assert.Equal("x", Assert.Single(corpus).Id);
    }

    [Fact]
    public void Chapters_that_have_the_doi_of_their_book_are_papers_of_their_own()
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, new TestDocument("a.bib", """
            @book{book, title = {Handbook of Bees}, editor = {Quill, Mara}, doi = {10.5072/b}}
            @incollection{one, title = {How they dance}, author = {Bel, Ada}, booktitle = {Handbook of Bees}, pages = {1--20}, doi = {10.5072/b}}
            @incollection{two, title = {What honey is}, author = {Bel, Ada}, booktitle = {Handbook of Bees}, pages = {21--40}, doi = {10.5072/b}}
            @incollection{three, title = {Wings}, author = {Cor, Eva}, booktitle = {Handbook of Bees}, doi = {10.5072/b}}
            """));
        Assert.Equal(["book", "one", "two", "three"], run.Open().Select(paper => paper.Id));
        Assert.Equal(["TC0022", "TC0022", "TC0022"], run.DiagnosticIds);
    }

    [Fact]
    public void A_conference_paper_and_the_article_with_two_dois_are_two() => Assert.Equal(2, Run(
        "A Title of its Own",
        "author = {Quill, Mara}, year = 2015, booktitle = {Proc.}, doi = {10.5072/a1}",
        "author = {Quill, Mara}, year = 2016, journal = {J}, doi = {10.5072/b2}",
        out _).Count);

    [Fact]
    public void Formats_and_forms_of_a_title_do_not_matter()
    {
        PaperCorpus corpus = GeneratorHost.Run(
            GeneratorHost.PapersClass,
            new TestDocument("a.json", "[{\"title\":\"Lógica da \u1EC7\",\"authors\":[\"Ana Pérez\"],\"year\":2001}]"),
            new TestDocument("b.ris", "TY  - JOUR\nID  - ris\nTI  - LO\u0301GICA DA E\u0302\u0323\nAU  - Pe\u0301rez, A.\nPY  - 2001\nER  - \n"),
            new TestDocument("c.bib", "@misc{bib, title = {L{\\'o}gica da \u1EB9\u0302}, author = {P\\'erez, A.}}")).Open();
        Assert.Equal(3, Assert.Single(corpus).Appearances.Count);
        Assert.All(["ris", "bib", "LÓGICA DA \u1EC7", "lo\u0301gica da e\u0323\u0302", "lógica da \u1EB9\u0302"], key => Assert.Same(corpus[0], corpus.Find(key)));
    }

    [Fact]
    public void Punctuation_is_spelling_if_an_author_is_the_same()
    {
        Assert.Single(Open(
            "@misc{x, title = {Pre-training: a survey}, author = {Quill, Mara}}", "@misc{y, title = {Pretraining -- A Survey}, author = {M. Quill}}"));
        Assert.Equal(2, Open(
            "@misc{x, title = {Pre-training: a survey}, author = {Quill, Mara}}", "@misc{y, title = {Pretraining -- A Survey}, author = {Bel, Ada}}").Count);
        Assert.Equal(2, Open("@misc{x, title = {Pre-training: a survey}}", "@misc{y, title = {Pretraining -- A Survey}}").Count);
    }

    private static PaperCorpus Run(string title, string one, string other, out GeneratorRun run)
    {
        run = GeneratorHost.Run(
            GeneratorHost.PapersClass,
            new TestDocument("a.bib", $"@misc{{x, title={{{title}}}, {one}}}"),
            new TestDocument("b.bib", $"@misc{{y, title={{{title}}}, {other}}}"));
        return run.Open();
    }

    private static PaperCorpus Open(string one, string other) =>
        GeneratorHost.Run(GeneratorHost.PapersClass, new TestDocument("a.bib", one), new TestDocument("b.bib", other)).Open();
}
