using System.Text;
using Generator.Tests.Support;
using TypedCorpus;
using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Image.Layout;

namespace Generator.Tests.Compiling.KeyPhrases;

public sealed class KeyPhraseTests
{
    private static readonly Lazy<PaperCorpus> Corpus =
        new(() => GeneratorHost.Run(GeneratorHost.PapersClass, SharedDocuments.All).Open());

    [Fact]
    public void The_key_phrases_of_the_five_documents()
    {
        var text = new StringBuilder();
        foreach (PaperDocument document in Corpus.Value.Documents)
        {
            text.Append(document.Name).Append('\n').Append("    ").AppendJoin(" | ", document.Terms).Append("\n\n");
            for (int i = 0; i < document.Count; i += 8)
                text.Append(document[i].Title).Append('\n').Append("    ").AppendJoin(" | ", document[i].Terms).Append('\n');
            text.Append('\n');
        }

        Snapshot.Match(text.ToString());
    }

    [Fact]
    public void Terms_are_words_of_the_text_and_none_says_another_again()
    {
        foreach (Paper paper in Corpus.Value)
        {
            Assert.InRange(paper.Terms.Count, 5, 8);
            Assert.All(paper.Terms, term => Assert.True(
                paper.Title.Contains(term, StringComparison.Ordinal) || paper.Abstract!.Contains(term, StringComparison.Ordinal)));
            Assert.All(paper.Terms, term => Assert.DoesNotContain("http", term, StringComparison.OrdinalIgnoreCase));
            Assert.All(paper.Terms, term => Assert.DoesNotContain(
                paper.Terms, other => !ReferenceEquals(other, term) && $" {other} ".Contains($" {term} ", StringComparison.OrdinalIgnoreCase)));
        }

        Assert.All(Corpus.Value.Documents, document => Assert.InRange(document.Terms.Count, 10, 12));
    }

    [Theory]
    [InlineData("The masked autoencoder of the masked autoencoder is masked.", "masked autoencoder")]
    [InlineData("Schrödinger bridges and Schrödinger bridges, but not http://a.io/gradient/gradient/gradient.", "Schrödinger bridges")]
    [InlineData("A text-to-image model; the text-to-image models; 2024 2024 2024.", "text-to-image")]
    [InlineData("Tidal basins and Tidal basins: gradient.org, www.gradient.net, https://gradient.dev/gradient and gradient.io/x.", "Tidal basins")]
    public void A_phrase_is_written_as_the_text_writes_it(string text, string term)
    {
        Paper paper = GeneratorHost.Run(
            GeneratorHost.PapersClass,
            ListingPage.Document("a.txt", ("Some title", ListingPage.Abstract(text)), ("Waves", ListingPage.Abstract("On water.")))).Open()[0];
        Assert.Contains(term, paper.Terms);
        Assert.DoesNotContain(paper.Terms, other => other.Contains("gradient", StringComparison.Ordinal) || other.Contains("2024", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void A_phrase_is_written_as_the_text_writes_it_most(int times)
    {
        string once = string.Concat(Enumerable.Repeat("A tidal basin. ", times));
        string more = string.Concat(Enumerable.Repeat("The tidal basins. ", times + 1));
        Assert.Contains("tidal basins", TermsOf("Some title", once + more));
        Assert.Contains("tidal basin", TermsOf("Some title", once + once + more));
        // Of equally frequent forms that of the abstract wins, since titles may be in title case.
        Assert.Contains("tidal basin", TermsOf("Tidal Basin", "A tidal basin."));
    }

    [Theory]
    [InlineData("Quantum annealing fails.", true)]
    [InlineData("Annealing fails.", false)]
    public void Two_words_that_a_paper_has_once_are_a_term_if_another_has_them_too(string other, bool isTerm) => Assert.Equal(
        isTerm,
        TermsOf("Some title", "Quantum annealing works.", ("Another", ListingPage.Abstract(other))).Contains("Quantum annealing"));

    private static IReadOnlyList<string> TermsOf(string title, string text, params (string, string)[] others) =>
        GeneratorHost.Run(GeneratorHost.PapersClass, ListingPage.Document("a.txt", [(title, ListingPage.Abstract(text)), ("Waves", ListingPage.Abstract("On water.")), .. others]))
            .Open()[0].Terms;

    [Fact]
    public void Small_corpora_and_papers_without_abstract_have_what_there_is()
    {
        Assert.Empty(GeneratorHost.Run(GeneratorHost.PapersClass).Open());
        PaperCorpus one = GeneratorHost.Run(GeneratorHost.PapersClass, ListingPage.Document("a.txt", ("Bees dance", ListingPage.Abstract("Bees dance.")))).Open();
        Assert.Contains("Bees dance", one[0].Terms);
        Assert.Empty(one.Documents[0].Terms);
        PaperCorpus two = GeneratorHost.Run(
            GeneratorHost.PapersClass,
            ListingPage.Document("a.txt", ("Bees dance", ListingPage.Abstract("A.")), ("When bees dance", ListingPage.Abstract("B.")))).Open();
        Assert.Contains("Bees dance", two.Documents[0].Terms, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_same_corpus_gives_the_same_bytes_and_few()
    {
        CompiledImage image = Write();
        CompiledImage again = Write();
        Assert.Equal(image[ImageSection.PaperKeyPhrases], again[ImageSection.PaperKeyPhrases]);
        Assert.Equal(image[ImageSection.DocumentKeyPhrases], again[ImageSection.DocumentKeyPhrases]);
        Assert.InRange(image[ImageSection.PaperKeyPhrases].Length, 1, Compiled.Shared.Papers.Count * 25);
        Assert.InRange(image[ImageSection.DocumentKeyPhrases].Length, 1, 400);

        static CompiledImage Write()
        {
            var image = new CompiledImage();
            TermTables.WriteKeyPhrases(image, Compiled.Shared, TermBags.Of(Compiled.Shared.Papers, default), default);
            return image;
        }
    }
}
