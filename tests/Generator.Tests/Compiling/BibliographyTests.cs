using TypedCorpus;

namespace Generator.Tests.Compiling;

/// <summary>Bibliographic data, from the document to the public API.</summary>
public sealed class BibliographyTests
{
    private const string Bib = """
        @inproceedings{vaswani2017attention,
          title     = {Attention Is All You Need},
          author    = {Vaswani, Ashish and Noam Shazeer and {The Brain Team}},
          booktitle = {Advances in Neural Information Processing Systems},
          volume = 30, pages = {5998--6008}, year = 2017, month = dec,
          publisher = {Curran Associates},
          eprint = {1706.03762v7}, archiveprefix = {arXiv}, primaryclass = {cs.CL},
          keywords = {attention, sequence models},
          editor = {Guyon, Isabelle},
        }
        @article{Knuth84,
          title   = {Literate Programming},
          author  = {Knuth, Donald E.},
          journal = {The Computer Journal},
          year    = 1984, volume = 27, number = 2,
          doi     = {https://doi.org/10.1093/comjnl/27.2.97},
          url     = {https://www.example.org/literate/},
        }
        """;

    private static readonly TestDocument Listed = ListingPage.Document(
        "a.txt",
        ("Attention is all you need", ListingPage.Abstract("We drop recurrence. Code: https://github.com/tensorflow/tensor2tensor.")),
        ("Nothing but a Listing", ListingPage.Abstract("B.")));

    [Fact]
    public void A_paper_has_every_field_that_its_entry_has()
    {
        PaperCorpus corpus = Open(new TestDocument("refs.bib", Bib));
        Paper paper = corpus["vaswani2017attention"];
        Assert.Equal("inproceedings", paper.EntryType);
        Assert.Equal(["Ashish Vaswani", "Noam Shazeer", "The Brain Team"], paper.Authors.Select(author => author.Name));
        Assert.Equal([false, false, true], paper.Authors.Select(author => author.IsLiteral));
        Assert.Equal((2017, 12), (paper.Year, paper.Month));
        Assert.Equal("Advances in Neural Information Processing Systems", paper.Venue);
        Assert.Equal(("30", null, "5998–6008"), (paper.Volume, paper.Issue, paper.Pages));
        Assert.Equal("Curran Associates", paper.Publisher);
        Assert.Equal("1706.03762", paper.ArxivId);
        Assert.Equal(["cs.CL"], paper.Categories);
        Assert.Equal(["attention", "sequence models"], paper.Keywords);
        Assert.Equal("Guyon, Isabelle", paper.Fields["EDITOR"]);
        Assert.Null(paper.Doi);

        Paper knuth = corpus[1];
        Assert.Equal(("10.1093/comjnl/27.2.97", "2"), (knuth.Doi, knuth.Issue));
        Assert.Equal("https://www.example.org/literate/", knuth.Url);
        Assert.Empty(knuth.Keywords);
    }

    [Fact]
    public void A_person_has_the_parts_of_the_name_that_are_known()
    {
        const string Item = """
            [{"id":"a","type":"book","title":"A Title","author":[
              {"family":"Last","given":"First","suffix":"Jr."},{"family":"Last","suffix":"Jr."},{"family":"Last","given":"First"},{"family":"Last"}]}]
            """;
        Assert.Equal(
            [("Last", "First", "Jr."), ("Last", null, "Jr."), ("Last", "First", null), ("Last", null, null)],
            Open(new TestDocument("a.json", Item))[0].Authors.Select(author => (author.Family, author.Given, author.Suffix)));
    }

    [Fact]
    public void A_paper_of_a_listing_has_none_and_costs_nothing()
    {
        PaperCorpus corpus = Open(Listed);
        Paper paper = corpus[0];
        Assert.Null(paper.Year);
        Assert.Empty(paper.Authors);
        Assert.Empty(paper.Fields);
        Assert.All(
            corpus.GetDataSizes().Where(part => part.Name is "Fields" or "Facets" or "FacetPapers"),
            part => Assert.InRange(part.ByteLength, 0, 32));
    }

    [Fact]
    public void A_listing_and_a_bibliography_make_one_paper_with_the_fields_of_both()
    {
        PaperCorpus corpus = Open(Listed, new TestDocument("refs.bib", Bib));
        Assert.Equal(3, corpus.Count);
        Paper paper = corpus["https://github.com/tensorflow/tensor2tensor"];
        Assert.Equal("vaswani2017attention", paper.Id);
        Assert.Equal(2017, paper.Year);
        Assert.Equal(["a.txt", "refs.bib"], paper.Appearances.Select(place => place.Document.Name));
        Assert.StartsWith("We drop recurrence.", paper.Abstract, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doi = {10.1000/AB}", "doi = {10.1000/ab}")]
    [InlineData("eprint = {1706.03762}", "url = {https://arxiv.org/abs/1706.03762v5}")]
    public void One_identifier_is_one_paper_whatever_its_title(string one, string other)
    {
        GeneratorRun run = GeneratorHost.Run(
            GeneratorHost.PapersClass,
            new TestDocument("a.bib", $"@misc{{x, title = {{A Preprint}}, archiveprefix = {{arXiv}}, {one}}}\n"),
            new TestDocument("b.bib", $"@article{{y, title = {{The Final Title}}, journal = {{J}}, {other}}}\n"));
        Assert.Equal(["TC0021"], run.DiagnosticIds);
        Paper paper = Assert.Single(run.Open());
        Assert.Equal(("x", "A Preprint", "article", "J"), (paper.Id, paper.Title, paper.EntryType, paper.Venue));
    }

    [Theory]
    [InlineData("VASWANI2017ATTENTION")]
    [InlineData("1706.03762")]
    [InlineData("1706.03762v1")]
    [InlineData("arXiv:1706.03762")]
    [InlineData("arxiv: 1706.03762v12")]
    [InlineData("https://arxiv.org/abs/1706.03762v2")]
    [InlineData("http://www.arxiv.org/pdf/1706.03762.pdf")]
    [InlineData("arxiv.org/pdf/1706.03762v3.pdf?download=1")]
    [InlineData("https://export.arxiv.org/abs/1706.03762")]
    public void An_arxiv_number_is_found_however_it_is_written(string key) =>
        Assert.Equal("Attention Is All You Need", Open(new TestDocument("refs.bib", Bib)).Find(key)?.Title);

    [Theory]
    [InlineData("10.1093/comjnl/27.2.97")]
    [InlineData("10.1093/COMJNL/27.2.97")]
    [InlineData("doi:10.1093/comjnl/27.2.97")]
    [InlineData("DOI: 10.1093/comjnl/27.2.97")]
    [InlineData("https://doi.org/10.1093/comjnl/27.2.97")]
    [InlineData("http://dx.doi.org/10.1093/comjnl/27.2.97")]
    [InlineData("doi.org/10.1093/comjnl/27.2.97")]
    [InlineData("example.org/literate")]
    public void A_doi_is_found_however_it_is_written(string key) =>
        Assert.Equal("Literate Programming", Open(new TestDocument("refs.bib", Bib)).Find(key)?.Title);

    [Theory]
    [InlineData("arXiv:1706.0376")]
    [InlineData("arxiv.org/list/1706.03762")]
    [InlineData("1706.03762v")]
    [InlineData("doi:11.1093/comjnl/27.2.97")]
    [InlineData("doi:")]
    [InlineData("arxiv:")]
    public void What_is_no_identifier_finds_nothing(string key) =>
        Assert.Null(Open(new TestDocument("refs.bib", Bib)).Find(key));

    [Theory]
    [InlineData("Vaswani", "vaswani2017attention")]
    [InlineData("VASWANI", "vaswani2017attention")]
    [InlineData("Ashish Vaswani", "vaswani2017attention")]
    [InlineData("Vaswani, Ashish", "vaswani2017attention")]
    [InlineData("the brain team", "vaswani2017attention")]
    [InlineData("Knuth", "Knuth84")]
    [InlineData("Donald E Knuth", "Knuth84")]
    [InlineData("Ashish", null)]
    [InlineData("", null)]
    public void Papers_are_listed_by_author(string name, string? id) => Assert.Equal(
        id is null ? [] : [id],
        Open(new TestDocument("refs.bib", Bib)).ByAuthor(name).Select(paper => paper.Id));

    [Fact]
    public void Papers_are_listed_by_year_and_keyword()
    {
        PaperCorpus corpus = Open(Listed, new TestDocument("refs.bib", Bib));
        Assert.Equal(["Knuth84"], corpus.ByYear(1984).Select(paper => paper.Id));
        Assert.Empty(corpus.ByYear(1985));
        Assert.Empty(corpus.ByYear(-1));
        Assert.Equal(["vaswani2017attention"], corpus.ByKeyword("Sequence Models").Select(paper => paper.Id));
        Assert.Equal(["vaswani2017attention"], corpus.ByKeyword("cs.cl").Select(paper => paper.Id));
        Assert.Empty(corpus.ByKeyword("nothing"));
    }

    [Fact]
    public void Authors_and_venues_are_searched_and_are_no_terms()
    {
        PaperCorpus corpus = Open(Listed, new TestDocument("refs.bib", Bib));
        Assert.Equal("vaswani2017attention", corpus.Search("shazeer")[0].Paper.Id);
        Assert.Equal("Knuth84", corpus.Search("computer journal")[0].Paper.Id);
        Assert.Equal("Knuth84", corpus.Search("knut*")[0].Paper.Id);
        Assert.Equal("knuth", corpus.Search("knutth").GetSuggestion(), ignoreCase: true);
        Assert.DoesNotContain(corpus.SelectMany(paper => paper.Terms), term => term.Contains("Knuth", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_class_has_the_lookups_and_the_members_are_named_by_the_keys()
    {
        GeneratorRun run = GeneratorHost.Run(
            GeneratorHost.PapersClass + """

            static class User
            {
                public static string Run() =>
                    $"{Papers.ByAuthor("Knuth").Count} {Papers.ByYear(2017)[0] == Papers.Vaswani2017attention} {Papers.ByKeyword("attention").Count} {Papers.Ids.Knuth84}";
            }
            """,
            new TestDocument("refs.bib", Bib));
        Assert.Empty(run.DiagnosticIds);
        Assert.Equal("1 True 1 Knuth84", run.Load().GetType("User")!.GetMethod("Run")!.Invoke(null, null));
    }

    private static PaperCorpus Open(params TestDocument[] documents)
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, documents);
        Assert.Empty(run.DiagnosticIds);
        return run.Open();
    }
}
