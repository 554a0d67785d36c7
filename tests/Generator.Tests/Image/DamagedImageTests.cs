using Generator.Tests.Support;
using Generator.Tests.Vectors;
using TypedCorpus;
using TypedCorpus.Image.Layout;
using TypedCorpus.Tests;
using TypedCorpus.Tests.Fuzzing;

namespace Generator.Tests.Image;

/// <summary>Static data that was damaged is refused in one way, or reads as something else: it never ends the process.</summary>
public sealed class DamagedImageTests
{
    private const string Source =
        "namespace Acme { [TypedCorpus.PaperCorpus(Vocabularies = TypedCorpus.Vocabularies.All)] public static partial class Papers; }";

    private static readonly Lazy<(TestImage Image, Type Owner)> Sound = new(Compile);
    private static readonly TestDocument[] Documents =
    [
        SharedDocuments.Named(SharedDocuments.Spaced),
        new("a.bib", """
            @inproceedings{vaswani, title = {Attention Is All {Y}ou Need}, author = {Vaswani, Ashish and Shazeer, Noam},
              year = 2017, keywords = {attention, translation}, doi = {10.1000/x}, url = {https://github.com/a/b}}
            """),
    ];

    private static readonly Lazy<string[]> Keys = new(() =>
    [
        .. PaperCorpus.Open(Sound.Value.Image, Sound.Value.Owner)
            .SelectMany(paper => new[] { paper.Title, paper.Id, paper.Name ?? "", paper.Doi ?? "", paper.Links.Count > 0 ? paper.Links[0].Url : "" }),
    ]);

    public static TheoryData<int> Sections => [.. TestImage.Sections.Select(section => (int)section)];

    [Fact]
    public void What_is_not_damaged_is_not_refused() => Assert.False(IsRefused(Sound.Value.Image, step: 1));

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_that_is_cut_short_is_refused(int number)
    {
        var section = (ImageSection)number;
        byte[] bytes = Sound.Value.Image[section];
        foreach (int length in (int[])[0, bytes.Length / 2, bytes.Length - 1])
        {
            Assert.True(IsRefused(Sound.Value.Image.With(section, bytes[..length], headerAgrees: false), step: 5));
            IsRefused(Sound.Value.Image.With(section, bytes[..length], headerAgrees: true), step: 5);
        }
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Bytes_that_are_changed_do_no_harm(int number)
    {
        var section = (ImageSection)number;
        var random = new SmallRandom((ulong)number);
        for (int i = 0; i < 8; i++)
        {
            byte[] bytes = Sound.Value.Image[section];
            // The first bytes say how the others lie.
            for (int change = 0; change < 1 << (i % 8); change++)
                bytes[random.Next(i % 2 == 0 ? bytes.Length : Math.Min(bytes.Length, 40))] = (byte)random.Next(i % 3 == 0 ? 256 : 128);
            IsRefused(Sound.Value.Image.With(section, bytes, headerAgrees: true), step: 3);
        }
    }

    [Fact]
    public void The_message_names_the_corpus_and_says_what_to_do()
    {
        (TestImage image, Type owner) = Sound.Value;
        PaperCorpus corpus = PaperCorpus.Open(image.With(ImageSection.Titles, [1, 2], headerAgrees: false), owner);
        string message = Assert.Throws<CorpusDataException>(() => corpus[0].Title).Message;
        Assert.Equal(
            $"The static data of the corpus 'Acme.Papers' in the assembly '{owner.Assembly.GetName().Name}' is damaged. Build its "
            + "project anew, and keep tools that change assemblies, such as obfuscators, from it.",
            message);
    }

    [Fact]
    public void A_search_after_one_that_failed_is_as_if_that_had_not_been()
    {
        (TestImage image, Type owner) = Sound.Value;
        PaperCorpus sound = PaperCorpus.Open(image, owner);
        double[] expected = [.. sound.Search("attention learning").AsEnumerable().Select(hit => hit.Score)];
        byte[] lengths = image[ImageSection.FieldNorms][..50];
        PaperCorpus damaged = PaperCorpus.Open(image.With(ImageSection.FieldNorms, lengths, headerAgrees: true), owner);
        Assert.Throws<CorpusDataException>(() => damaged.Search("attention learning", new() { Matching = TermMatching.Any }));
        Assert.Equal(expected, sound.Search("attention learning").AsEnumerable().Select(hit => hit.Score));
    }

    /// <summary>Damaged postings may name papers that their corpus does not have, but a larger one does.</summary>
    [Fact]
    public void A_search_in_damaged_postings_leaves_nothing_to_one_in_a_larger_corpus()
    {
        (TestImage image, Type owner) = Sound.Value;
        PaperCorpus larger = GeneratorHost.Run(GeneratorHost.PapersClass, [.. SharedDocuments.All]).Open();
        (string, double)[] expected = Found();
        var random = new SmallRandom(1);
        for (int i = 0; i < 200; i++)
        {
            byte[] postings = image[ImageSection.Postings];
            for (int change = 0; change < postings.Length / 8; change++)
                postings[random.Next(postings.Length)] = (byte)random.Next(256);
            PaperCorpus damaged = PaperCorpus.Open(image.With(ImageSection.Postings, postings, headerAgrees: true), owner);
            try
            {
                damaged.Search("att*");
            }
            catch (CorpusDataException)
            {
            }

            Assert.Equal(expected, Found());
        }

        (string, double)[] Found() => [.. larger.Search("le*", new() { Limit = 50 }).AsEnumerable().Select(hit => (hit.Paper.Id, hit.Score))];
    }

    private static bool IsRefused(TestImage image, int step) =>
        WholeCorpus.IsRefused(() => PaperCorpus.Open(image, Sound.Value.Owner), Keys.Value, step);

    private static (TestImage Image, Type Owner) Compile()
    {
        // Every other paper has a vector, so that both ways to related papers are read.
        PaperCorpus papers = new LoadedCorpus(GeneratorHost.Run(Source, Documents).Load(), "Acme.Papers").Papers;
        var random = new Random(1);
        TestDocument vectors = VectorsFile.Document(
            "all.vectors", 8, papers.Where(paper => paper.Index % 2 == 1).Select(paper => (paper.Title, paper.Abstract, VectorPapers.Vector(random, 8))));
        var loaded = new LoadedCorpus(GeneratorHost.Run(Source, [.. Documents, vectors]).Load(), "Acme.Papers");
        return (new TestImage(loaded.Image), loaded.Owner);
    }
}
