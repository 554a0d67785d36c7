using System.Reflection;
using Generator.Tests.Support;
using TypedCorpus;

namespace Generator.Tests.Emitting;

/// <summary>The classes of the vocabularies: what their members are, how they are named, and what is left out.</summary>
public sealed class VocabularyTests
{
    private const string AllOfThem =
        "using TypedCorpus; [PaperCorpus(Vocabularies = Vocabularies.All)] public static partial class Papers;";

    private static readonly TestDocument Library = new(
        "library/machine.bib",
        """
        @inproceedings{vaswani2017, title = {Attention Is All You Need}, author = {Vaswani, Ashish and Shazeer, Noam and others},
          booktitle = {NeurIPS}, year = 2017, keywords = {transformers, Machine Translation},
          abstract = {Code: https://github.com/tensorflow/tensor2tensor.}}
        @inproceedings{shazeer2017, title = {Outrageously Large Neural Networks}, author = {Shazeer, Noam and {The ATLAS Collaboration}},
          booktitle = {ICLR}, year = 2017, keywords = {machine translation, C++}}
        @article{muller, title = {On Names}, author = {Müller, Jürgen and 李, 明}, journal = {NEURIPS}, year = 1998}
        """);

    [Fact]
    public void All_vocabularies_of_a_small_corpus()
    {
        GeneratorRun run = GeneratorHost.Run(AllOfThem, Library);
        Assert.Empty(run.DiagnosticIds);
        Snapshot.Match(run.Source("Papers.Vocabularies.g.cs"), "Papers.Vocabularies.g", "cs");
    }

    [Fact]
    public void A_program_uses_them()
    {
        GeneratorRun run = GeneratorHost.Run(
            AllOfThem + """

            [System.AttributeUsage(System.AttributeTargets.Class)]
            public sealed class ByAttribute(string author) : System.Attribute { public string Author => author; }

            [By(Papers.Authors.Ids.AshishVaswani)]
            public static class Program
            {
                public static string[] Run() =>
                [
                    Papers.Authors.NoamShazeer.Papers[1].Title,
                    Papers.Venues.NeurIPS.Name + "/" + string.Join(',', Papers.Venues.NeurIPS.Variants),
                    Papers.Keywords.MachineTranslation.Count.ToString(),
                    Papers.Years.Y1998.Year + " " + Papers.Years.All.Count,
                    Papers.Repositories.Tensor2tensor.Repository.Owner,
                    Papers.Lists.Machine.Name,
                    Papers.Authors.Find("Vaswani, Ashish") == Papers.Authors.AshishVaswani ? "found" : "lost",
                    Papers.Authors.Find("vaswani")?.Name ?? "nobody",
                    Papers.Authors.Ids.AshishVaswani switch
                    {
                        Papers.Authors.Ids.NoamShazeer => "Noam",
                        Papers.Authors.Ids.AshishVaswani => "Ashish",
                        _ => "?",
                    },
                ];
            }
            """,
            Library);
        object? said = run.Load().GetType("Program")!.GetMethod("Run")!.Invoke(null, null);
        Assert.Equal(
            [
                "Outrageously Large Neural Networks", "NeurIPS/NEURIPS", "2", "1998 2", "tensorflow", "library/machine.bib", "found",
                "nobody", "Ashish",
            ],
            Assert.IsType<string[]>(said));
    }

    [Fact]
    public void Each_member_is_its_entry_and_each_constant_finds_it()
    {
        PaperCorpus corpus = Open(SharedDocuments.All.Append(Library), out Type papers);
        foreach (string vocabulary in (string[])["Authors", "Venues", "Keywords", "Years", "Repositories"])
        {
            Type members = papers.GetNestedType(vocabulary)!;
            var constants = members.GetNestedType("Ids")!.GetFields()
                .ToDictionary(field => field.Name, field => field.GetRawConstantValue());
            PropertyInfo[] properties = [.. members.GetProperties().Where(property => property.Name != "All")];
            Assert.NotEmpty(properties);
            Assert.Equal(properties.Select(property => property.Name), constants.Keys);
            foreach (PropertyInfo property in properties)
            {
                var entry = (VocabularyEntry)property.GetValue(null)!;
                Assert.Equal(constants[property.Name], entry.Name);
                Assert.Same(entry, members.GetMethod("Find")!.Invoke(null, [entry.Name]));
                Assert.All(entry.Variants, variant => Assert.Same(entry, members.GetMethod("Find")!.Invoke(null, [variant])));
                Assert.Equal(entry.Count, entry.Papers.Count);
                Assert.Equal(entry.Papers, entry.Papers.DistinctBy(paper => paper.Index).OrderBy(paper => paper.Index));
            }
        }

        Assert.Equal(
            corpus.SelectMany(paper => paper.Repositories)
                .DistinctBy(repository => repository.ToString(), StringComparer.OrdinalIgnoreCase)
                .Count(),
            corpus.Repositories.Count);
        Assert.All(corpus.Repositories, entry => Assert.All(
            entry.Papers,
            paper => Assert.Contains(entry.Name, paper.Repositories.Select(one => one.ToString()), StringComparer.OrdinalIgnoreCase)));
        Assert.All(
            corpus.Repositories,
            entry => Assert.Same(entry, corpus.Repositories.Find($"https://www.{entry.Name.ToUpperInvariant()}.git")));
        IEnumerable<PropertyInfo> lists = papers.GetNestedType("Lists")!.GetProperties().Where(property => property.Name != "All");
        Assert.Equal(corpus.Documents, lists.Select(list => list.GetValue(null)));
    }

    [Fact]
    public void A_name_that_two_entries_would_share_is_neither_ones()
    {
        TestDocument links = ListingPage.Document(
            "a.txt",
            ("One", ListingPage.Abstract("Code: https://github.com/ann/model.")),
            ("Two", ListingPage.Abstract("Code: https://github.com/bob/model.")),
            ("Three", ListingPage.Abstract("Code: https://github.com/bob/find and https://github.com/bob/other.")));
        // Find is the name of a method.
        string[] members = MembersOf(Open([links], out Type papers), papers, "Repositories");
        Assert.Equal(["AnnModel", "BobFind", "BobModel", "Other"], members.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_most_frequent_have_members_and_all_are_found()
    {
        string document = string.Concat(Enumerable.Range(0, 1100).Select(i =>
            $"@article{{k{i}, title = {{Paper {i}}}, author = {{Rare, {Name(i)} and Often, Olga}}}}\n"));
        PaperCorpus corpus = Open([new("a.bib", document)], out Type papers);
        Assert.Equal(1101, corpus.Authors.Count);
        Assert.Equal("Olga Often", corpus.Authors[0].Name);
        string[] members = MembersOf(corpus, papers, "Authors");
        Assert.Equal(1000, members.Length);
        Assert.Contains("OlgaOften", members);
        Assert.All(corpus.Authors, author => Assert.Same(author, corpus.Authors.Find(author.Name)));

        static string Name(int number) =>
            string.Concat(new[] { number % 26, number / 26 % 26, number / 676 }.Select(letter => (char)('a' + letter)));
    }

    [Theory]
    [InlineData("Vocabularies = Vocabularies.Years", "Years")]
    [InlineData("Vocabularies = Vocabularies.Authors | Vocabularies.Lists", "Authors Lists")]
    [InlineData("", "")]
    [InlineData("", "Venues Years", "Years, venues")]
    [InlineData("", "Keywords Repositories", "repositories|Keywords")]
    [InlineData("Vocabularies = Vocabularies.None", "", "All")]
    [InlineData("", "", "Sizes", "TC0107")]
    [InlineData("", "", "3", "TC0107")]
    [InlineData("Vocabularies = (Vocabularies)64", "", "", "TC0107")]
    public void An_option_says_which(string attribute, string classes, string project = "", params string[] diagnostics)
    {
        GeneratorRun run = GeneratorHost.Run(
            GeneratorHost.Compilation($"using TypedCorpus; [PaperCorpus({attribute})] public static partial class Papers;"),
            new TestOptions(("CorpusVocabularies", project)),
            Library);
        Assert.Equal(diagnostics, run.DiagnosticIds);
        Type papers = run.Load().GetType("Papers")!;
        Assert.Equal(
            classes,
            string.Join(' ', papers.GetNestedTypes().Select(type => type.Name).Where(name => name != "Ids").Order(StringComparer.Ordinal)));
        PaperCorpus corpus = (PaperCorpus)papers.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(classes.Contains("Years", StringComparison.Ordinal) ? 2 : 0, corpus.Years.Count);
        Assert.Null(corpus.Authors.Find("") ?? corpus.Authors.Find("Nobody"));
    }

    [Fact]
    public void What_the_user_declares_stays_and_papers_give_way()
    {
        GeneratorRun run = GeneratorHost.Run(
            AllOfThem.Replace("Papers;", "Venues { public static int Years => 1; }", StringComparison.Ordinal),
            Library,
            new TestDocument(
                "other.bib",
                """
                @misc{Authors, title = {A}, author = {Authors, Ann}}
                @misc{x, title = {B}, author = {{Find}}}
                @misc{y, title = {C}, author = {{Ids} and {Equals}}}
                """));
        Assert.Empty(run.DiagnosticIds);
        Type papers = run.Load().GetType("Venues")!;
        Assert.Equal(
            ["Authors", "Ids", "Keywords", "Lists", "Repositories"],
            papers.GetNestedTypes().Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.Null(papers.GetProperty("Authors"));
        Assert.NotNull(papers.GetNestedType("Authors")!.GetProperty("AnnAuthors"));
    }

    private static PaperCorpus Open(IEnumerable<TestDocument> documents, out Type papers)
    {
        GeneratorRun run = GeneratorHost.Run(AllOfThem, documents);
        Assert.Empty(run.DiagnosticIds);
        var loaded = new LoadedCorpus(run.Load());
        papers = loaded.Owner;
        return loaded.Papers;
    }

    private static string[] MembersOf(PaperCorpus corpus, Type papers, string vocabulary)
    {
        Assert.NotEmpty(corpus);
        return [.. papers.GetNestedType(vocabulary)!.GetProperties().Select(property => property.Name).Where(name => name != "All")];
    }
}
