using System.Text;
using Generator.Tests.Support;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Tests;
using TypedCorpus.Tests.Fuzzing;

namespace Generator.Tests.Fuzzing;

/// <summary>Fuzzes for a few seconds with a fixed seed; the <c>fuzz</c> command of the benchmarks runs longer.</summary>
public sealed class FuzzTests
{
    private const ulong Seed = 20260101;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(3);

    private static readonly string[] Listings = [.. SharedDocuments.All.Select(document => Encoding.UTF8.GetString(document.Bytes))];

    [Fact]
    public void Readers() => AssertNoFind(new ReaderTarget(Listings));

    [Fact]
    public void Decoder() => AssertNoFind(new DecoderTarget(Listings));

    [Fact]
    public void Naming() => AssertNoFind(new NamingTarget(Listings));

    [Fact]
    public void Compiling() => AssertNoFind(new CompileTarget(Listings));

    [Fact]
    public void Queries_and_static_data()
    {
        TestDocument[] documents =
            [SharedDocuments.Named(SharedDocuments.Spaced), new("a.bib", FormatSamples.ByExtension[".bib"][0])];
        var loaded = new LoadedCorpus(GeneratorHost.Run(GeneratorHost.PapersClass, documents).Load());
        AssertNoFind(new QueryTarget(loaded.Papers));
        AssertNoFind(new ImageTarget(new TestImage(loaded.Image), loaded.Owner, [.. loaded.Papers.Select(paper => paper.Title)]));
    }

    /// <summary>A format that was forgotten here would be neither fuzzed nor read where nobody names its files.</summary>
    [Fact]
    public void Each_extension_of_a_reader_is_fuzzed_and_is_a_default_item()
    {
        string items = File.ReadAllText(Checkout.PathOf("generator", "build", "TypedCorpus.props"));
        Assert.All(DocumentReader.Readers.SelectMany(reader => reader.Extensions), extension =>
        {
            Assert.Contains(extension, FormatSamples.ByExtension.Keys);
            Assert.Contains($"documents/**/*{extension}", items, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_case_is_told_by_its_seed_and_number()
    {
        var target = new ReaderTarget(Listings);
        for (int number = 0; number < 100; number++)
            Assert.Equal(new FuzzRun(target, Seed).Input(number), new FuzzRun(target, Seed).Input(number));
        Assert.NotEqual(new FuzzRun(target, Seed).Input(1), new FuzzRun(target, Seed + 1).Input(1));
    }

    [Fact]
    public void A_find_is_minimised()
    {
        FuzzFind find = new FuzzRun(new FailingTarget(), Seed).Run(TimeSpan.FromSeconds(60))!;
        Assert.Equal("ab", find.Input);
        Assert.Contains("seed 20260101, case ", find.ToString(), StringComparison.Ordinal);
        Assert.Contains("Minimised input, 2 characters: \"ab\"", find.ToString(), StringComparison.Ordinal);
    }

    private static void AssertNoFind(FuzzTarget target)
    {
        var run = new FuzzRun(target, Seed);
        FuzzFind? find = run.Run(Time);
        Assert.True(find is null, find?.ToString());
        Assert.InRange(run.Cases, 1, long.MaxValue);
    }

    /// <summary>Fails where a b follows an a.</summary>
    private sealed class FailingTarget : FuzzTarget
    {
        public override string Name => "failing";

        public override string Make(SmallRandom random) =>
            string.Concat(Enumerable.Range(0, 50).Select(_ => (char)('a' + random.Next(26))));

        public override void Check(string input) =>
            Require(input.IndexOf('a', StringComparison.Ordinal) is var a && (a < 0 || input.IndexOf('b', a) < 0), "A b is behind an a");
    }
}
