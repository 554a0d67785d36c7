using FsCheck;
using FsCheck.Fluent;
using TypedCorpus;

namespace Generator.Tests.Compiling;

/// <summary>When two names of authors are one entry.</summary>
public sealed class AuthorIdentityTests
{
    private const string Papers =
        "using TypedCorpus; [PaperCorpus(Vocabularies = Vocabularies.Authors)] public static partial class Papers;";

    [Fact]
    public void A_paper_that_two_documents_list_proves_an_abbreviation()
    {
        PaperCorpus corpus = Open(["Vaswani, A. and Shazeer, Noam"], ["Vaswani, Ashish and Shazeer, N."], "Vaswani, A.");
        AuthorEntry author = corpus.Authors.Find("Ashish Vaswani")!;
        Assert.Same(author, corpus.Authors.Find("A. Vaswani"));
        Assert.Equal("Ashish Vaswani", author.Name);
        Assert.Equal(["A. Vaswani"], author.Variants);
        Assert.Equal([0, 1], author.Papers.Select(paper => paper.Index));
        Assert.Equal(["Ashish Vaswani", "Noam Shazeer"], corpus.Authors.Select(each => each.Name));
    }

    [Theory]
    [InlineData("nothing says so", "Vaswani, Ashish", "Vaswani, Ashish", "Vaswani, A.")]
    [InlineData("a namesake", "Vaswani, A.", "Vaswani, Ashish", "Vaswani, Amit and Vaswani, A.")]
    [InlineData("lists of different length", "Vaswani, A.", "Vaswani, Ashish and Shazeer, Noam", "Vaswani, A.")]
    [InlineData("another suffix", "Vaswani, Jr., A.", "Vaswani, Sr., Ashish", "Vaswani, Jr., A.")]
    [InlineData("one abbreviation of two", "Vaswani, A.", "Vaswani, Ashish", "Vaswani, A. K. and Vaswani, Amit K.")]
    public void Names_are_kept_apart(string because, string first, string second, string other)
    {
        PaperCorpus corpus = Open([first], [second], other);
        AuthorEntry? author = corpus.Authors.Find("Ashish Vaswani");
        Assert.True(author is null || author.Variants.Count == 0, because);
        Assert.True(author is null || author != corpus.Authors.Find("A. Vaswani"), because);
    }

    [Fact]
    public void A_name_with_fewer_parts_says_nothing_of_others()
    {
        PaperCorpus corpus = Open(["Vaswani, Ashish"], ["Vaswani, Ashish K."], "Vaswani, A.");
        Assert.Equal(["A. Vaswani", "Ashish K. Vaswani"], corpus.Authors.Select(author => author.Name));
        Assert.Equal(["Ashish Vaswani"], corpus.Authors[1].Variants);
    }

    [Fact]
    public void The_same_letters_are_the_same_name()
    {
        PaperCorpus corpus = Open(["Garcia, Jose"], ["Garcia, Jose"], "GARCÍA, José and Li, Wei and Wei, Li");
        AuthorEntry garcia = corpus.Authors.Find("jose garcia")!;
        Assert.Equal(("Jose Garcia", "José GARCÍA"), (garcia.Name, Assert.Single(garcia.Variants)));
        Assert.Equal(2, garcia.Count);
        Assert.Equal("Wei Li", corpus.Authors.Find("Wei Li")!.Name);
        Assert.Equal("Li Wei", corpus.Authors.Find("Li Wei")!.Name);
        Assert.Same(garcia, corpus.Authors.Find("Garcia, José"));
    }

    /// <summary>Against a slow reading of the rule: every pair of names, every paper, and no hashing.</summary>
    [Fact]
    public void The_entries_are_those_of_the_rule()
    {
        Gen<string> name =
            from family in Gen.Elements("Ito", "Kim")
            from given in Gen.Elements("A.", "Ann", "Ana", "Ann B.", "Ann Bo", "A. B.", "A. C.", "Zoe", "Z.")
            select $"{family}, {given}";
        Gen<string[][][]> corpora = name.NonEmptyListOf().Select(list => list.Distinct().Take(3).ToArray())
            .Two().Select(pair => (string[][])[pair.Item1, pair.Item2]).NonEmptyListOf().Select(papers => papers.Take(5).ToArray());
        Prop.ForAll(corpora.ToArbitrary(), papers =>
        {
            PaperCorpus corpus = Open(
                [.. papers.Select(lists => string.Join(" and ", lists[0]))], [.. papers.Select(lists => string.Join(" and ", lists[1]))]);
            Assert.Equal(papers.Length, corpus.Count);
            string[][] kept = [.. corpus.Select(paper => paper.Authors.Select(author => Inverted(author.Name)).ToArray())];
            Assert.Equal(
                Lines(NaiveAuthors.Of(papers, kept)),
                Lines(corpus.Authors.Select(author => author.Variants.Append(author.Name).Select(Inverted))));
            Assert.All(corpus.Authors, author => Assert.Equal(
                corpus.Where(paper => paper.Authors.Any(one => author.Variants.Append(author.Name).Contains(one.Name))), author.Papers));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private static IEnumerable<string> Lines(IEnumerable<IEnumerable<string>> people) =>
        people.Select(names => string.Join('|', names.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);

    private static string Inverted(string name) => $"{name[(name.LastIndexOf(' ') + 1)..]}, {name[..name.LastIndexOf(' ')]}";

    /// <summary>Opens papers that two documents list with these authors, and one that the second alone lists.</summary>
    private static PaperCorpus Open(string[] first, string[] second, string? other = null)
    {
        static string List(string[] authors) => string.Concat(authors.Select((names, i) =>
            $"@article{{k{i}, title = {{The Paper That Both List {i}}}, doi = {{10.1000/{i}}}, author = {{{names}}}}}\n"));
        string alone = other is null ? "" : $"@article{{other, title = {{Another}}, author = {{{other}}}}}\n";
        return GeneratorHost.Run(Papers, new TestDocument("a.bib", List(first)), new TestDocument("b.bib", List(second) + alone)).Open();
    }
}
