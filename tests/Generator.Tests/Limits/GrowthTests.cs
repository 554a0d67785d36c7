using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Tests;

namespace Generator.Tests.Limits;

/// <summary>The generator's time grows linearly with its documents, whatever they contain.</summary>
public sealed class GrowthTests
{
    private readonly CSharpCompilation _compilation = GeneratorHost.Compilation(GeneratorHost.PapersClass);

    public static TheoryData<string, int> Shapes => new()
    {
        { "usual papers", 15 },
        { "documents of one paper", 12 },
        { "papers of one word", 100 },
        { "entries of one word", 100 },
        { "titles all alike, in a listing", 100 },
        { "titles all alike, in .bib", 100 },
        { "titles that begin alike", 60 },
        { "a title without an end", 3_000 },
        { "an abstract of many words", 1_500 },
        { "an abstract of one word, again and again", 2_000 },
        { "an abstract of phrases in phrases", 300 },
        { "an abstract without a space", 100_000 },
        { "an abstract of links", 300 },
        { "braces in braces", 20_000 },
        { "brackets in brackets", 20_000 },
        { "records of one line", 500 },
        { "one line that is no document", 100_000 },
        { "authors of one paper", 500 },
        { "papers of one author", 60 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Ten_times_the_documents(string shape, int size)
    {
        TestDocument[] small = Documents(shape, size);
        TestDocument[] large = Documents(shape, 10 * size);
        Growth.AssertLinear(() => Run(small), () => Run(large));
    }

    private void Run(TestDocument[] documents)
    {
        GeneratorRunResult result = GeneratorHost.Driver(documents).RunGenerators(_compilation).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == "TC0901");
    }

    private static TestDocument[] Documents(string shape, int size) => shape switch
    {
        "usual papers" => [new("a.txt", MadeUp.Listing(size))],
        "documents of one paper" => [.. Enumerable.Range(1, size).Select(i => new TestDocument($"{i}.txt", MadeUp.Listing(1, (ulong)i)))],
        "papers of one word" => [new("a.json", Json(size, i => $"{{\"title\":\"w{i}\"}}"))],
        "entries of one word" => [new("a.bib", Lines(size, i => $"@misc{{k{i}, title = {{w{i}}}}}"))],
        "titles all alike, in a listing" =>
            [new("a.txt", MadeUp.Listing(0) + Lines(size, i => "Attention Is All\n" + ListingPage.Abstract($"We do {i}.")))],
        "titles all alike, in .bib" =>
            [new("a.bib", Lines(size, i => $"@misc{{k{i}, title = {{Alike}}, doi = {{10.1/{i}}}, note = {{{i}}}}}"))],
        "titles that begin alike" => [new("a.json", Json(size, i => $"{{\"title\":\"{MadeUp.Repeat("the same words ", 10)} {i}\"}}"))],
        "a title without an end" => [Paper(MadeUp.Repeat("word a ", size), "x")],
        "an abstract of many words" => [Paper("T", Words(size, i => $"w{i}x"))],
        "an abstract of one word, again and again" => [Paper("T", MadeUp.Repeat("attention Attention ", size))],
        "an abstract of phrases in phrases" => [Paper("T", Words(size, i => $"p{i}a p{i}b p{i}c. p{i}a p{i}b. p{i}a p{i}b p{i}c."))],
        "an abstract without a space" => [Paper("T", MadeUp.Repeat("x", size))],
        "an abstract of links" => [Paper("T", Words(size, i => $"https://github.com/a/b{i} arXiv:1706.{i % 100_000:D5}"))],
        "braces in braces" => [new("a.bib", $"@misc{{k, title = {{T}}, note = {MadeUp.Repeat("{", size)}x{MadeUp.Repeat("}", size)}}}")],
        "brackets in brackets" => [new("a.json", $"[{{\"title\":\"T\",\"x\":{MadeUp.Repeat("[", size)}{MadeUp.Repeat("]", size)}}}]")],
        "records of one line" => [new("a.ris", MadeUp.Repeat("TY  - JOUR\nTI  - T\nER  - \n", size))],
        "one line that is no document" => [new("a.dat", MadeUp.Repeat("x.", size))],
        "authors of one paper" => [new("a.bib", $"@misc{{k, title = {{T}}, author = {{{Words(size, i => $"F{i}, G{i} and")} Z}}}}")],
        _ =>
            [new("a.bib", Lines(size, i => $"@misc{{k{i}, title = {{T{i}}}, author = {{One, Author}}, year = 2000, keywords = {{one}}}}"))],
    };

    private static TestDocument Paper(string title, string @abstract) =>
        new("a.json", $"[{{\"title\":\"{title.Trim()}\",\"abstract\":\"{@abstract}\"}}]");

    private static string Json(int size, Func<int, string> paper) => "[" + string.Join(',', Enumerable.Range(0, size).Select(paper)) + "]";

    private static string Lines(int size, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, size).Select(line));

    private static string Words(int size, Func<int, string> word) => string.Join(' ', Enumerable.Range(0, size).Select(word));
}
