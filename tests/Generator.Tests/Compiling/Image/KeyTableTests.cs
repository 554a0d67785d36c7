using Generator.Tests.Support;
using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Tests.Compiling.Image;

/// <summary>The lookup over the static data as it was built, without the way through C#.</summary>
public sealed class KeyTableTests
{
    // More lookups than are done before vectors take over.
    private const int Many = 40_000;

    private static readonly CompiledImage Built = CorpusImageBuilder.Build(Compiled.Shared, CancellationToken.None);

    private static readonly TestImage Sound = new(Built);

    [Fact]
    public void Titles_are_found_before_and_after_vectors_take_over()
    {
        PaperCorpus corpus = TestImage.Open(Built);
        for (int round = 0; round < 2; round++)
        {
            foreach (PaperModel paper in Compiled.Shared.Papers)
            {
                string title = paper.Title.Text.Display;
                Assert.Equal(title, corpus.Find(title)!.Title);
                Assert.Equal(title, corpus.Find(title.ToUpperInvariant())!.Title);
                Assert.Null(corpus.Find(title + "x"));
                Assert.Null(corpus.Find("\u00D7" + title[1..]));
                Assert.Equal(title, corpus.Find(paper.Id)!.Title);
            }

            for (int i = 0; i < Many; i++)
                Assert.Null(corpus.Find("no paper has this title"));
        }
    }

    [Fact]
    public void A_DOI_with_more_is_found_before_and_after_vectors_take_over()
    {
        PaperCorpus corpus = TestImage.Open(GeneratorSteps.Compile(new TestDocument(
            "refs.bib", "@article{key, title = {One title that is long enough}, doi = {10.1145/3292500.3330701}}\n")));
        for (int round = 0; round < 2; round++)
        {
            foreach (string start in (string[])["", "doi:", "DOI: ", "https://doi.org/", "http://dx.doi.org/", "dx.doi.org/"])
                Assert.NotNull(corpus.Find(start + "10.1145/3292500.3330701"));
            Assert.Null(corpus.Find("https://doi.org/10.1145/3292500.3330702"));
            for (int i = 0; i < Many; i++)
                Assert.Null(corpus.Find("no paper has this title"));
        }
    }

    [Theory]
    [InlineData(140)]
    [InlineData(160)]
    [InlineData(800)]
    public void Titles_that_differ_where_the_hash_reads_nothing_are_kept_apart_before_and_after_vectors_take_over(int length)
    {
        string[] titles = [.. "abA[k".Select(WithLetter)];
        // In a listing, a line of eight hundred characters is an abstract.
        IEnumerable<string> entries = titles[..2].Append(titles[3]).Append(titles[4]).Append("Another: title")
            .Select((title, i) => $"@misc{{key{i}, title = {{{title}}}}}");
        PaperCorpus corpus = TestImage.Open(GeneratorSteps.Compile(new TestDocument("refs.bib", string.Join('\n', entries))));
        for (int round = 0; round < 2; round++)
        {
            Assert.Equal(titles[0], corpus.Find(titles[0])!.Title);
            Assert.Equal(titles[1], corpus.Find(titles[1])!.Title);
            Assert.Equal(titles[0], corpus.Find(titles[2])!.Title);
            Assert.Equal(titles[3], corpus.Find(titles[3])!.Title);
            Assert.Null(corpus.Find(WithLetter('c')));
            Assert.Equal(titles[4], corpus.Find(WithLetter('\u212A'))!.Title);
            Assert.Null(corpus.Find(WithLetter('{')));
            for (int i = 0; i < Many; i++)
                Assert.NotNull(corpus.Find("another: TITLE"));
        }

        string WithLetter(char letter) => string.Concat(Enumerable.Repeat("twenty characters ar", length / 20)).Remove(20, 1).Insert(20, $"{letter}");
    }

    [Fact]
    public void A_title_of_any_length_is_found()
    {
        foreach (int length in (int[])[1, 15, 16, 17, 127, 128, 144, 145, 1_000, 20_000])
        {
            string title = new('a', length);
            CorpusModel model = GeneratorSteps.Compile(ListingPage.Document("a.txt", (title, ListingPage.Abstract("Text.")), ("Another: title", ListingPage.Abstract("Text."))));
            PaperCorpus corpus = TestImage.Open(model);
            for (int i = 0; i < Many; i++)
                Assert.NotNull(corpus.Find("Another: title"));
            Assert.Equal(model.Papers[0].Title.Text.Display, corpus.Find(title)!.Title);
        }
    }

    [Fact]
    public void Damaged_tables_are_refused()
    {
        var random = new Random(20240527);
        for (int i = 0; i < 400; i++)
        {
            byte[] keys = (byte[])Built[ImageSection.Keys].Clone();
            byte[] titles = (byte[])Built[ImageSection.Titles].Clone();
            if (i % 4 == 0)
                keys = keys[..random.Next(keys.Length)];
            else if (i % 4 == 1)
                titles = titles[..random.Next(titles.Length)];
            for (int change = 0; change < 200; change++)
            {
                keys[random.Next(keys.Length)] = (byte)random.Next(0x80);
                titles[random.Next(titles.Length)] = (byte)random.Next(0x80);
            }

            if (i % 3 == 0)
                keys[random.Next(Math.Min(12, keys.Length))] = (byte)random.Next(0x80);
            FindAll(PaperCorpus.Open(
                Sound.With(ImageSection.Titles, titles, headerAgrees: true).With(ImageSection.Keys, keys, headerAgrees: true),
                typeof(KeyTableTests)));
        }
    }

    private static void FindAll(PaperCorpus corpus)
    {
        foreach (PaperModel paper in Compiled.Shared.Papers)
        {
            try
            {
                corpus.Find(paper.Title.Text.Display);
                corpus.Find(paper.Id);
                if (paper.Name is not null)
                    corpus.Find(paper.Name);
            }
            catch (InvalidOperationException)
            {
                // It was found to be damaged.
            }
        }
    }
}
