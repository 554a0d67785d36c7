using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Text.Stemming;

namespace Runtime.Tests.Text;

public sealed class Porter2StemmerTests
{
    [Fact]
    public void The_published_vocabulary_stems_as_published()
    {
        string[] words = ReadLines("voc.txt");
        string[] stems = ReadLines("output.txt");
        Assert.Equal(words.Length, stems.Length);
        Assert.True(words.Length > 40_000);

        IEnumerable<string> wrong = words.Zip(stems)
            .Where(pair => !string.Equals(Stem(pair.First), pair.Second, StringComparison.Ordinal))
            .Select(pair => $"{pair.First}: {Stem(pair.First)}, not {pair.Second}");
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("transformers", "transform")]
    [InlineData("attention", "attent")]
    [InlineData("networks", "network")]
    [InlineData("learning", "learn")]
    [InlineData("learned", "learn")]
    [InlineData("efficiently", "effici")]
    [InlineData("generalization", "general")]
    [InlineData("generative", "generat")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("say", "say")]
    [InlineData("by", "by")]
    [InlineData("youth", "youth")]
    [InlineData("'tis", "tis")]
    [InlineData("paper's", "paper")]
    public void Words_lose_their_endings(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("biologist", "biolog")]
    [InlineData("pasted", "paste")]
    [InlineData("past", "past")]
    [InlineData("universal", "universal")]
    [InlineData("lateral", "lateral")]
    [InlineData("evening", "evening")]
    [InlineData("evenings", "evening")]
    [InlineData("vying", "vie")]
    [InlineData("exceed", "exceed")]
    [InlineData("internal", "internal")]
    [InlineData("skis", "ski")]
    [InlineData("adding", "add")]
    public void The_exceptions_are_those_of_snowball_3_1(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Fact]
    public void Any_letters_stem_to_no_more_letters()
    {
        Arbitrary<string> words = Gen.Elements("aeiouybdglnrstz'".ToCharArray())
            .ArrayOf().Select(letters => new string(letters)).ToArbitrary();
        Prop.ForAll(words, word => Stem(word).Length <= word.Length).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static string Stem(string word)
    {
        char[] letters = word.ToCharArray();
        int length = Porter2Stemmer.Stem(letters, letters.Length);
        return new string(letters, 0, length);
    }

    private static string[] ReadLines(string name)
    {
        using Stream stream = typeof(Porter2StemmerTests).Assembly.GetManifestResourceStream("Snowball/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd('\n').Split('\n');
    }
}
