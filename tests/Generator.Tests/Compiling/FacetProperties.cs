using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus;
using TypedCorpus.Tests;

namespace Generator.Tests.Compiling;

/// <summary>What a paper says of its authors, years and keywords finds it.</summary>
public sealed class FacetProperties
{
    private static readonly string[] Pieces =
    [
        "King", "van der", "Knuth", "Jr.", "III", "Müller", "O'Neil", "李", "明", "Δ", "e\u0301", "\u1112\u1161\u11AB", "C++", "C#", ".NET", "∞", "𝕏", "🤖",
        "\\", "-", "…", "'", "\u200D", "×",
    ];

    private static readonly Gen<string> Text =
        from pieces in Gen.Elements(Pieces).NonEmptyListOf()
        from separator in Gen.Elements(" ", "", "-")
        from copies in Gen.Frequency((9, Gen.Constant(1)), (1, Gen.Constant(40)))
        select string.Join(separator, Enumerable.Repeat(string.Join(separator, pieces.Take(5)), copies));

    [Fact]
    public void Every_author_and_keyword_finds_the_paper()
    {
        Gen<object> person =
            from kind in Gen.Choose(0, 3)
            from family in Text
            from given in Text
            from suffix in Gen.Elements("Jr.", "III", "𝕏", "∞")
            select kind switch
            {
                0 => (object)new { family },
                1 => new { literal = family },
                2 => new { family, given },
                _ => new { family, given, suffix },
            };
        Gen<object[]> items =
            from people in person.ListOf(60)
            from keywords in Text.ListOf(60)
            select people.Zip(keywords, (author, keyword) => (object)new { id = $"k{keyword.Length}", type = "book", title = "A", author = new[] { author }, keyword })
                .ToArray();
        Prop.ForAll(items.ToArbitrary(), papers =>
        {
            string json = JsonSerializer.Serialize(papers);
            PaperCorpus corpus = GeneratorHost.Run(GeneratorHost.PapersClass, new TestDocument("a.json", json)).Open();
            Assert.NotEmpty(corpus);
            foreach (Paper paper in corpus)
            {
                foreach (Author author in paper.Authors)
                {
                    Assert.Contains(paper, corpus.ByAuthor(author.ToString()));
                    Assert.Contains(paper, corpus.ByAuthor(author.Name));
                    Assert.Contains(paper, corpus.ByAuthor(author.Family));
                }

                Assert.All(paper.Keywords, keyword => Assert.Contains(paper, corpus.ByKeyword(keyword)));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5));
    }

    [Theory]
    [InlineData("Martin Luther King, Jr.")]
    [InlineData("King, Jr., Martin Luther")]
    [InlineData("King, Martin Luther, Jr.")]
    [InlineData("King Jr.")]
    [InlineData("Martin Luther King")]
    [InlineData("King")]
    public void A_suffix_may_stand_anywhere(string name) => Assert.Single(GeneratorHost.Run(
        GeneratorHost.PapersClass,
        new TestDocument("a.bib", "@book{a, title = {Strength to Love}, author = {King, Jr., Martin Luther}}")).Open().ByAuthor(name));

    [Theory]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(129)]
    [InlineData(4000)]
    public void A_keyword_of_signs_is_found(int length)
    {
        string keywords = $"{MadeUp.Repeat(@"\\", length)}\",\"x";
        PaperCorpus corpus = GeneratorHost.Run(
            GeneratorHost.PapersClass,
            new TestDocument("a.json", $$"""[{"title":"A","authors":["B C"],"keywords":["{{keywords}}"]}]""")).Open();
        Assert.All(corpus[0].Keywords, one => Assert.Single(corpus.ByKeyword(one)));
        Assert.Contains(corpus[0].Keywords, one => one != "x");
    }
}
