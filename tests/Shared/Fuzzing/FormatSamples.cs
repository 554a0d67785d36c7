namespace TypedCorpus.Tests.Fuzzing;

/// <summary>A small document of each format with most of its features.</summary>
internal static partial class FormatSamples
{
    private const string BibTeX = """
        @comment{jabref-meta: {x}}
        @preamble{ "\newcommand{\x}[1]{#1}" # {y} }
        @string{nips = "Advances in Neural Information Processing Systems"}
        @inproceedings{vaswani2017,
          author = {Vaswani, Ashish and {\L}ukasz Kaiser and others}, title = {Attention Is All {Y}ou Need},
          booktitle = nips # " 30", year = 2017, pages = {5998--6008}, eprint = {1706.03762v7}, archivePrefix = {arXiv},
          abstract = {The dominant models. See \url{https://github.com/a/b} and arXiv:1601.06733. \'{e} $x^{2}$ ``q'' --- z},
          keywords = {attention; translation, models}, crossref = {proc}}
        @proceedings{proc, title = {Proc}, editor = {Guyon, I. and von Luxburg, U.}, date = {2017-12-04/2017-12-09}}
        @article(lstm, title="Long {S}hort-Term Memory", author="Hochreiter, Sepp and J{\"u}rgen Schmidhuber", journal={Neural
          Computation}, volume=9, month = nov # "~15", doi = {https://doi.org/10.1162/neco.1997}, xdata = {x})
        @xdata{x, publisher = {MIT Press}}
        @online{web, title = {Web}, url = {http://a.org/\%7Eb}, urldate = {2020-01-01}}
        """;

    private const string Json = """
        { "papers": [
          { "id": "a", "title": "Attention Is All You Need", "abstract": "The models. See https://github.com/a/b \u00e9\n",
            "authors": ["Ashish Vaswani", { "family": "Shazeer", "given": "Noam" }], "year": 2017, "venue": "NeurIPS",
            "doi": "10.1/x", "arxiv_id": "1706.03762", "keywords": ["a", "b"], "extra": { "n": 1.5e3, "t": true, "z": null } },
          { "title": "Two", "year": "2018-05", "pages": "1-2", "url": "https://a.org" }
        ] }
        """;

    private const string JsonLines = """
        {"title": "One", "abstract": "A. \ud83d\ude00 b", "authors": "A B; C D"}
        {"title": "Two", "categories": "cs.LG cs.CL", "versions": [{"created": "Mon, 2 Apr 2007 19:18:42 GMT"}]}

        {"title": "Three"}
        """;

    private const string Csl = """
        [ { "id": "v", "type": "paper-conference", "title": "Attention <i>Is</i> All", "container-title": "NIPS",
            "author": [ { "family": "Vaswani", "given": "Ashish", "non-dropping-particle": "van" }, { "literal": "Google" } ],
            "issued": { "date-parts": [[2017, 12, 4], [2017, 12, 9]] }, "page": "1-2", "DOI": "10.1/x", "language": "en" } ]
        """;

    private const string Atom = """
        <?xml version="1.0"?>
        <!DOCTYPE feed [<!ENTITY x "y">]>
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Query</title>
          <entry><id>http://arxiv.org/abs/1706.03762v7</id><published>2017-06-12T17:57:34Z</published>
            <title>Attention Is <i>All</i> You &amp; Need</title><summary><![CDATA[The <models>.]]> See https://github.com/a/b</summary>
            <author><name>Ashish Vaswani</name></author><link title='pdf' href="http://a.org/x.pdf"/><category term="cs.CL"/></entry>
          <!-- <entry> --><entry><title>Two &uuml;</title></entry>
        </feed>
        """;

    private const string PubMed = """
        <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><JournalIssue><Volume>12</Volume>
          <PubDate><Year>2019</Year><Month>Mar</Month></PubDate></JournalIssue><Title>J Gates</Title></Journal>
          <ArticleTitle>Gates of the river.</ArticleTitle><Abstract><AbstractText Label="METHODS">We looked.</AbstractText></Abstract>
          <AuthorList><Author><LastName>Quill</LastName><ForeName>Mara</ForeName></Author></AuthorList></Article></MedlineCitation>
          <PubmedData><ArticleIdList><ArticleId IdType="doi">10.5072/x</ArticleId></ArticleIdList></PubmedData></PubmedArticle></PubmedArticleSet>
        """;

    private const string Table = """
        "Authors","Title","Year","Source title","Abstract","Author Keywords","DOI","Link"
        "Quill, M.; Bel, A.","Gates of the ""river"", and
        more","2019","Journal of Gates","They open, see https://github.com/a/b","gates; rivers","10.5072/x","https://a.org/x"
        Roe R.,Two,2020,,NA,,,
        """;

    private const string Plain = """
        Attention Is All You Need
        Vaswani et al., 2017

        - Long Short-Term Memory. https://arxiv.org/abs/1706.03762
        1. Deep Residual Learning (He, 2016)
        * "A Title", https://github.com/a/b
        """;

    private const string Labelled = """
        [1] arXiv:2401.00001 [pdf, html, other]
        Title: Sparse Gates in Long Documents
        Authors: Mara Quist (Gates), Joan Vega et al.
        Comments: 9 pages
        Subjects: Computation and Language (cs.CL); Sound (cs.SD)

        **Title:** Residual Decay
        **Date**: Mon, 12 Jun 2017
        - URL: https://a.org/x.pdf
        Abstract: We study it. See https://github.com/a/b

          And more.
        \\
        """;

    private const string Markdown = """
        ---
        title: A List
        ---
        # Papers

        ## 1. Gates

        - [2024/03] **Sparse *Gates*.** *Mara Quist et al.* ICML 2024. [[paper](https://arxiv.org/abs/2403.00234)] [[code]](https://github.com/a/b)
          - TL;DR: We study `it`, see <https://a.org> & more &amp; $x^2$.
        1. [Residual Decay][1] ![s](https://a.org/s.svg) <br> *Li Wei*, NeurIPS'23

        | Title | Venue | Date | Code |
        |:---|---|---|---|
        | [A \| B](https://openreview.net/forum?id=x) | ICLR | 2023-05-01 | [link](https://github.com/a/c) |

        ### Depth

        *Joan Vega*

        <details><summary>Abstract</summary>It is deep.</details>

        - Paper: https://arxiv.org/abs/2403.00235

        ```sh
        - [No Paper](https://arxiv.org/abs/1)
        ```
        <!-- hidden -->
        [1]: https://arxiv.org/abs/2403.00236 "x"
        """;

    /// <summary>The samples by file extension.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> ByExtension = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [".bib"] = [BibTeX],
        [".json"] = [Json, Csl],
        [".jsonl"] = [JsonLines],
        [".ndjson"] = [JsonLines],
        [".ris"] = [Ris],
        [".nbib"] = [Medline],
        [".ciw"] = [WebOfScience],
        [".enw"] = [EndNote],
        [".xml"] = [Atom, PubMed],
        [".atom"] = [Atom],
        [".rdf"] = [Atom],
        [".csv"] = [Table],
        [".tsv"] = [Table.Replace(',', '\t')],
        [".tab"] = [Table.Replace(',', '\t')],
        [".txt"] = [Plain, Labelled, Markdown, BibTeX, Json, JsonLines, Ris, Medline, WebOfScience, EndNote, RefWorks, Ovid],
        [".md"] = [Markdown, Labelled],
        [".markdown"] = [Markdown],
    };
}
