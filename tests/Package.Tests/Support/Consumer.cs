namespace Package.Tests.Support;

/// <summary>The parts of most consumers.</summary>
internal static class Consumer
{
    public const string Framework = "net10.0";

    public const string Reference = $"""<PackageReference Include="TypedCorpus" Version="{PackedFeed.Version}" />""";

    public const string Executable = $"<OutputType>Exe</OutputType><TargetFramework>{Framework}</TargetFramework>";

    public const string Library = $"<TargetFramework>{Framework}</TargetFramework>";

    /// <summary>Lines that print a paper and the hits of a search over the five documents.</summary>
    public const string Program = """
        using TypedCorpus;

        Paper paper = Papers.Nystromformer;
        Paper near = paper.Related[0].Paper;
        Console.WriteLine($"{paper.Title}, in {paper.Appearances.Count} document, near {near.Name ?? near.Id}");
        foreach (SearchHit hit in Papers.Search("linear attention -vision", new() { Limit = 2 }))
            Console.WriteLine($"{hit.Paper.Title} ({hit.Paper.Links.Count})");
        [PaperCorpus]
        public static partial class Papers;
        """;

    /// <summary>The output of <see cref="Program"/>.</summary>
    public static readonly string[] Printed =
    [
        "Nyströmformer: A Nyström-Based Algorithm for Approximating Self-Attention, in 1 document, "
            + "near blockwise-parallel-transformer-for-long-context-large-models",
        "The Devil in Linear Transformer (1)",
        "SEA: Sparse Linear Attention with Estimated Attention Mask (0)",
    ];

    /// <summary>The header of a listing; the first title follows it on the same line.</summary>
    public const string Header = "Get trending papers in your email inbox!\nSubscribe";

    /// <summary>A listing of two papers, one of them named.</summary>
    public static string Listing(string name) => Header + Entries(name);

    public static string Entries(string name) =>
        $"{name}: A Paper of This Document\n"
        + $"We present {name}, a method that does what its name says on every benchmark there is. It is simple, it is fast, and it needs "
        + $"no training data at all. Our code is at https://github.com/example/{name}.\n"
        + $"Another Paper Beside {name}\n"
        + "We study how two papers share one listing. The results show that each of them is found by its title, by its name and by the "
        + "words of its abstract, which is as long as abstracts usually are.\n";
}
