using TypedCorpus.Generator.Models;

namespace Generator.Tests.Reading.BibTeX;

/// <summary>The DOI, the arXiv number and the addresses of a paper from the fields of an entry.</summary>
public sealed class IdentifierFieldTests
{
    [Theory]
    [InlineData("10.1145/3292500.3330701")]
    [InlineData("https://doi.org/10.1145/3292500.3330701")]
    [InlineData("http://dx.doi.org/10.1145/3292500.3330701")]
    [InlineData("doi:10.1145/3292500.3330701")]
    [InlineData("DOI: 10.1145/3292500.3330701.")]
    [InlineData("https://doi.org/10.1145%2F3292500.3330701")]
    [InlineData("\\url{https://doi.org/10.1145/3292500.3330701}")]
    public void Dois(string doi) => Assert.Equal("10.1145/3292500.3330701", Bib.Of($"doi = {{{doi}}}").Doi);

    [Theory]
    [InlineData("url = {https://doi.org/10.1000/1}", "url")]
    [InlineData("eprint = {10.1000/1}, eprinttype = {doi}", null)]
    [InlineData("note = {doi:10.1000/1}", null)]
    [InlineData("howpublished = {doi: 10.1000/1}", null)]
    [InlineData("note = {\\url{https://doi.org/10.1000/1}}", "url")]
    public void Dois_in_other_fields(string fields, string? url)
    {
        BibliographyModel bibliography = Bib.Of(fields);
        Assert.Equal(("10.1000/1", null, url is not null), (bibliography.Doi, bibliography.Note, bibliography.Url is not null));
        Assert.Empty(bibliography.Fields);
    }

    [Fact]
    public void A_doi_in_a_sentence_is_that_of_another_paper()
    {
        BibliographyModel bibliography = Bib.Of("note = {A reply to doi:10.1000/1}");
        Assert.Equal((null, "A reply to doi:10.1000/1"), (bibliography.Doi, bibliography.Note));
    }

    [Fact]
    public void The_registrant_of_a_doi_may_have_parts() =>
        Assert.Equal("10.1000.10/1", Bib.Of("doi = {v10.10, 10.1000.10/1;}").Doi);

    [Fact]
    public void A_doi_keeps_what_latex_escapes() =>
        Assert.Equal("10.1007/978-3-319_4<1>", Bib.Of("doi = {10.1007/978-3-319\\_4<1>}").Doi);

    [Theory]
    [InlineData("eprint = {1706.03762}", "1706.03762")]
    [InlineData("eprint = {1706.03762v7}, archivePrefix = {arXiv}", "1706.03762")]
    [InlineData("eprint = {arXiv:1706.03762v7}, eprinttype = {arxiv}", "1706.03762")]
    [InlineData("eprint = {hep-th/9901001}, archiveprefix = {arXiv}", "hep-th/9901001")]
    [InlineData("eprint = {math.GT/0309136}", "math/0309136")]
    [InlineData("url = {https://arxiv.org/abs/1706.03762v1}", "1706.03762")]
    [InlineData("url = {http://arxiv.org/pdf/1706.03762.pdf}", "1706.03762")]
    [InlineData("journal = {arXiv preprint arXiv:1706.03762}", "1706.03762")]
    [InlineData("journal = {CoRR}, volume = {abs/1706.03762}", "1706.03762")]
    [InlineData("doi = {10.48550/arXiv.1706.03762}", "1706.03762")]
    [InlineData("howpublished = {\\url{https://arxiv.org/abs/1706.03762}}", "1706.03762")]
    [InlineData("arxivId = {1706.03762}", "1706.03762")]
    [InlineData("eprint = {http://arxiv.org/abs/1706.03762v1}", "1706.03762")]
    [InlineData("eprint = {9711200}, archiveprefix = {hep-th}", "hep-th/9711200")]
    [InlineData("journal = {ArXiv}, volume = {abs/1706.03762}", "1706.03762")]
    [InlineData("journal = {arXiv: Learning}, volume = {1706.03762}", "1706.03762")]
    [InlineData("journal = {arXiv e-prints}, pages = {arXiv:1706.03762}", "1706.03762")]
    [InlineData("journal = {arXiv:1706.03762 [cs]}", "1706.03762")]
    [InlineData("publisher = {arXiv}, number = {arXiv:1706.03762}", "1706.03762")]
    [InlineData("eid = {arXiv:1706.03762}", "1706.03762")]
    [InlineData("note = {arXiv:1706.03762 [cs.CL]}", "1706.03762")]
    [InlineData("note = {arXiv preprint arXiv:1706.03762}", "1706.03762")]
    [InlineData("howpublished = {arXiv:1706.03762}", "1706.03762")]
    [InlineData("note = {\\url{https://arxiv.org/abs/1706.03762}}", "1706.03762")]
    [InlineData("note = {An answer to arXiv:1706.03762}", null)]
    [InlineData("journal = {J}, volume = {1706.03762}", null)]
    [InlineData("url = {https://example.org/1706.03762}", null)]
    [InlineData("eprint = {1706.03762}, eprinttype = {jstor}", null)]
    public void Arxiv_numbers(string fields, string? number) => Assert.Equal(number, Bib.Of(fields).ArxivId);

    [Fact]
    public void An_eprint_of_another_archive_stays()
    {
        BibliographyModel bibliography = Bib.Of("eprint = {2307/1234}, eprinttype = {jstor}, eprintclass = {c}");
        Assert.Equal(["eprint=2307/1234", "eprinttype=jstor"], bibliography.Fields.Select(field => $"{field.Name}={field.Value}"));
    }

    [Theory]
    [InlineData("url = {https://a.org/~u/x\\_y?a=1\\&b=2\\#c}", "https://a.org/~u/x_y?a=1&b=2#c")]
    [InlineData("url = {\\url{https://a.org/x--y}}", "https://a.org/x--y")]
    [InlineData("url = {https://a.org/\\~{}u}", "https://a.org/~u")]
    [InlineData("howpublished = {Online at \\url{https://a.org/x}, 2001}", "https://a.org/x")]
    [InlineData("howpublished = {Online}", null)]
    [InlineData("url = {\\href{https://a.org/x\\_y}{the page}}", "https://a.org/x_y")]
    [InlineData("howpublished = {https://a.org/x}", "https://a.org/x")]
    [InlineData("note = {\\href{https://a.org/x}{the page}}", "https://a.org/x")]
    [InlineData("note = {See \\url{https://a.org/x}}", null)]
    public void Addresses(string fields, string? url) => Assert.Equal(url, Bib.Of(fields).Url);

    [Theory]
    [InlineData("pdf = {https://a.org/x.pdf}", "https://a.org/x.pdf")]
    [InlineData("file = {http://a.org/x.pdf}", "http://a.org/x.pdf")]
    [InlineData("file = {:home/x.pdf:PDF}", null)]
    public void Files(string fields, string? url)
    {
        BibliographyModel bibliography = Bib.Of(fields);
        Assert.Equal(url, bibliography.PdfUrl);
        Assert.Equal(url is null ? 1 : 0, bibliography.Fields.Count);
    }
}
