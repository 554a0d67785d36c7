using TypedCorpus.Generator.Compiling;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.BibTeX;

/// <summary>The documents of a corpus see one another, as those of \bibliography{IEEEabrv,main} do.</summary>
public sealed class SeveralDocumentsTests
{
    private const string Abbreviations =
        "@string{pami = {IEEE Transactions on Patterns}, ieee = {IEEE}}\n@STRING(mag = ieee # \" Magazine\")\n";

    private const string Proceedings =
        "@proceedings{p, title = {Proc}, subtitle = {Sub}, year = 1999, editor = {Ed Itor}, doi = {10.1000/1}}\n";

    private const string Child = "@inproceedings{c, title = {Child}, crossref = {p}}\n";

    [Theory]
    [InlineData("a", "z")]
    [InlineData("z", "a")]
    public void Macros_are_found_wherever_they_are_defined(string definitions, string users)
    {
        Corpus corpus = new(
            (definitions, Abbreviations),
            (users, "@article{k, title = {T}, journal = PAMI}\n@article{l, title = {U}, journal = mag # {, extra}, month = jan}\n"));
        Assert.Empty(corpus.Places);
        Assert.Equal(["IEEE Transactions on Patterns", "IEEE Magazine, extra"], corpus.Papers.Select(paper => paper.Venue));
    }

    [Theory]
    // A document's own definition comes before those of others.
    [InlineData("Own", "@string{j = {Before}}", "@string{j = {Own}}\n@article{k, title = {T}, journal = j}", "@string{j = {After}}")]
    [InlineData("Own", "@string{j = {Before}}", "@article{k, title = {T}, journal = j}\n@string{j = {Own}}", "@string{j = {After}}")]
    // Then the last before it, and the first behind it.
    [InlineData("Before", "@string{j = {First}}\n@string{j = {Before}}", "@article{k, title = {T}, journal = j}", "@string{j = {After}}")]
    [InlineData("After", "@string{i = {Other}}", "@article{k, title = {T}, journal = j}", "@string{j = {After}}")]
    // In a document the last before the use counts.
    [InlineData("One", "", "@string{j = {One}}\n@article{k, title = {T}, journal = j}\n@string{j = {Two}}", "")]
    [InlineData("Two", "", "@string{j = {One}}\n@string{j = {Two}}\n@article{k, title = {T}, journal = j}", "")]
    // A definition may use those of other documents.
    [InlineData("Before and more", "@string{b = {Before}}", "@string{j = b # { and more}}\n@article{k, title = {T}, journal = j}", "")]
    [InlineData("After and more", "@string{j = b # { and more}}", "@article{k, title = {T}, journal = j}", "@string{b = {After}}")]
    public void Of_several_definitions_one_counts(string venue, string before, string document, string after)
    {
        Corpus corpus = new(("a", before), ("b", document), ("c", after));
        Assert.DoesNotContain(corpus.Places, place => !place.StartsWith("TC0002", StringComparison.Ordinal));
        Assert.Equal(venue, Assert.Single(corpus.Papers).Venue);
    }

    [Fact]
    public void What_no_document_defines_is_told_once_at_its_place()
    {
        Corpus corpus = new(
            ("a", "@article{k, title = {T}, journal = foo # { and } # bar}\n@article{l, title = {U}, journal = FOO}"),
            ("b", "@article{m, title = {V}, journal = foo}\n@string{x = y # {!}}\n"));
        Assert.Equal(["TC0015 b.bib(2,13) y", "TC0015 a.bib(1,36) foo", "TC0015 a.bib(1,52) bar"], corpus.Places);
        Assert.Equal(["foo and bar", "FOO", "foo"], corpus.Papers.Select(paper => paper.Venue));
    }

    [Fact]
    public void Macros_that_use_one_another_end()
    {
        Corpus corpus = new(("a", "@string{x = y # {1}}\n@article{k, title = {T}, journal = x}"), ("b", "@string{y = x # {2}}"));
        Assert.Equal("x21", Assert.Single(corpus.Papers).Venue);
        Assert.NotEmpty(corpus.Places);
    }

    [Theory]
    [InlineData("a", "z")]
    [InlineData("z", "a")]
    public void A_child_takes_what_it_lacks_of_a_parent_in_another_document(string parents, string children)
    {
        Corpus corpus = new((parents, Proceedings), (children, Child));
        Assert.Empty(corpus.Places);
        BibliographyModel child = corpus.Papers.Single(paper => paper.Key == "c");
        Assert.Equal(("Proc", 1999, null), (child.Venue, child.Year, child.Doi));
        Assert.Equal(["booksubtitle=Sub", "editor=Itor, Ed"], child.Fields.Select(field => $"{field.Name}={field.Value}"));
    }

    /// <summary>All types are resolved in the same way, whether an entry is in the same document or another.</summary>
    [Theory]
    [InlineData("mvbook", "book", "maintitle")]
    [InlineData("book", "inbook", "venue")]
    [InlineData("collection", "incollection", "venue")]
    [InlineData("periodical", "article", "venue")]
    [InlineData("misc", "misc", null)]
    [InlineData("report", "techreport", null)]
    public void A_parent_may_have_any_type_that_holds_works(string parent, string child, string? where)
    {
        Corpus corpus = new(
            ("p", $"@{parent}{{p, title = {{P}}, publisher = {{Pub}}}}"),
            ("c", $"@{child}{{c, title = {{C}}, crossref = {{p}}}}"));
        Assert.Empty(corpus.Places);
        BibliographyModel paper = corpus.Papers.Single(one => one.Key == "c");
        Assert.Equal("Pub", paper.Publisher);
        Assert.Equal(where == "venue" ? "P" : null, paper.Venue);
        Assert.Equal(where == "maintitle" ? ["P"] : [], paper.Fields.Where(field => field.Name == "maintitle").Select(field => field.Value));
    }

    [Fact]
    public void Data_goes_from_document_to_document()
    {
        Corpus corpus = new(
            ("a", "@misc{c, title = {C}, xdata = {x, z}, author = {xdata=people-author-2 and Own, One}}"),
            ("b", "@xdata{x, publisher = pub, xdata = {y}}\n@xdata{people, author = {Roe, Jane and Doe, John}}\n@set{s, entryset = {c}}"),
            ("c", "@string{pub = {Pub}}\n@xdata{y, year = 2001, title = {No}}\n@xdata{z, note = {A note}}"));
        Assert.Empty(corpus.Places);
        BibliographyModel paper = Assert.Single(corpus.Papers);
        Assert.Equal(("Pub", 2001, "A note"), (paper.Publisher, paper.Year!.Value, paper.Note));
        Assert.Equal(["Doe | John | -", "Own | One | -"], paper.Authors.Select(Bib.Name));
        Assert.Empty(paper.Fields);
    }

    [Fact]
    public void A_title_of_another_document_is_shown_where_it_is_named()
    {
        Corpus corpus = new(("a", "@misc{c, xdata = {x}}"), ("b", "@xdata{x, title = {Shared {T}itle}, abstract = {And more.}}"));
        Assert.Empty(corpus.Places);
        EntryModel entry = corpus.Entries.Single();
        Assert.Equal(("Shared Title", "x", "And more."), (entry.Title.Display, entry.Title.Raw, entry.Abstract!.Display));
        Assert.Equal(18, entry.Title.Bytes.Start);
    }

    [Fact]
    public void Papers_that_need_others_keep_their_places_in_their_document()
    {
        Corpus corpus = new(
            (
                "a",
                "@misc{one, title = {One}}\n@misc{two, title = {Two}, crossref = {p}}\n@misc{lost, crossref = {q}}\n"
                    + "@misc{three, title = {Three}}\n@misc{four, title = pub}"),
            ("b", "@misc{p, title = {P}, year = 2001}\n@misc{q, year = 2002}\n@string{pub = {Four}}"));
        Assert.Equal(
            [("One", 1, 1), ("Two", 2, 2), ("Three", 3, 4), ("Four", 4, 5), ("P", 1, 1)],
            corpus.Entries.Select(entry => (entry.Title.Display, entry.Rank, entry.Line)));
        Assert.Equal(["TC0011 b.bib(2,1) @misc{q", "TC0011 a.bib(3,1) @misc{lost"], corpus.Places);
    }

    [Fact]
    public void What_is_in_no_document_is_told_once_at_its_place()
    {
        Corpus corpus = new(("a", "@misc{c, title = {C}, crossref = {nowhere}, author = {xdata=none-author}}"), ("b", Proceedings));
        Assert.Equal(["TC0014 a.bib(1,55) xdata=none-author", "TC0014 a.bib(1,35) nowhere"], corpus.Places);
        Assert.Equal("xdata=none-author", corpus.Papers.Single(paper => paper.Key == "c").Authors[0].Family);
    }

    [Fact]
    public void A_circle_through_documents_ends_and_is_told()
    {
        Corpus corpus = new(("a", "@misc{a, title = {A}, crossref = {b}}"), ("b", "@misc{b, title = {B}, crossref = {a}}"));
        Assert.Equal(2, corpus.Papers.Length);
        Assert.Equal("TC0014", Assert.Single(corpus.Places)[..6]);
    }

    [Theory]
    // The same document comes first, and a key that fits exactly before one that does not.
    [InlineData("Own", "@book{p, title = {Own}}", "@book{p, title = {Other}}")]
    [InlineData("Other", "@book{P, title = {Own}}", "@book{p, title = {Other}}")]
    [InlineData("Own", "@book{P, title = {Own}}", "@book{x, title = {Other}}")]
    [InlineData("Other", "", "@book{P, title = {Other}}")]
    [InlineData("Other", "", "@book{x, ids = {q, p}, title = {Other}}")]
    [InlineData("Own", "@book{x, ids = {p}, title = {Own}}", "@book{p, title = {Other}}")]
    [InlineData("Own", "@incollection{P, title = {Own}}", "")]
    public void Keys(string venue, string own, string other)
    {
        Corpus corpus = new(("a", other), ("b", "@inbook{c, title = {C}, crossref = {p}}\n" + own));
        Assert.DoesNotContain(corpus.Places, place => place.StartsWith("TC0014", StringComparison.Ordinal));
        Assert.Equal(venue, corpus.Papers.Single(paper => paper.Key == "c").Venue);
    }

    [Fact]
    public void A_class_with_a_pattern_sees_only_its_own_documents()
    {
        const string Classes = "[TypedCorpus.PaperCorpus(\"a.bib\")] public static partial class One;\n"
            + "[TypedCorpus.PaperCorpus(\"*.bib\")] public static partial class Both;";
        GeneratorRun run = GeneratorHost.Run(
            Classes,
            new TestDocument("a.bib", "@article{k, title = {T}, journal = j}"),
            new TestDocument("b.bib", "@string{j = {Journal}}\n@misc{m, title = {M}}"));
        Assert.Equal(["TC0015"], run.DiagnosticIds);
        Assert.Equal("j", run.Open("One").Find("k")!.Venue);
        Assert.Equal("Journal", run.Open("Both").Find("k")!.Venue);
    }

    /// <summary>Documents by their names, without ".bib", as one corpus.</summary>
    private sealed class Corpus
    {
        public Corpus(params (string Name, string Text)[] documents)
        {
            TestDocument[] files = [.. documents.Select(document => new TestDocument(document.Name + ".bib", document.Text))];
            DocumentResult[] read = Array.ConvertAll(files, GeneratorSteps.Read);
            CompiledCorpus compiled = GeneratorSteps.Compile([.. read.Select(result => result.Document)]);
            Entries = [.. compiled.Corpus.Documents.SelectMany(document => document.Entries)];
            Places = [.. read.SelectMany(result => result.Diagnostics).Concat(compiled.Diagnostics).Select(Place)];

            string Place(DiagnosticInfo one)
            {
                LocationInfo place = one.Location!;
                string name = Path.GetFileNameWithoutExtension(place.Path);
                string text = documents.Single(document => document.Name == name).Text;
                string there = text.Substring(place.Span.Start, place.Span.Length);
                return $"{one.Id} {name}.bib{place.LineAndColumn} {there}";
            }
        }

        public EntryModel[] Entries { get; }

        public BibliographyModel[] Papers => [.. Entries.Select(entry => entry.Bibliography!)];

        public string[] Places { get; }
    }
}
