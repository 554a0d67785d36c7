using Package.Tests.Support;

namespace Package.Tests;

/// <summary>Published apps, trimmed to a single file or compiled to native code, have no warnings and the same output.</summary>
public sealed class PublishTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Json = """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;
        using TypedCorpus;

        internal static class Json
        {
            public static void Print()
            {
                var options = new JsonSerializerOptions(AppJson.Default.Options) { Converters = { new PaperJsonConverter(Papers.All) } };
                string paper = JsonSerializer.Serialize(Papers.Nystromformer, AppJson.Default.Paper);
                Console.WriteLine(JsonSerializer.Serialize(Papers.Nystromformer.Links, AppJson.Default.IReadOnlyListPaperLink));
                JsonElement results = JsonSerializer.SerializeToElement(Papers.Search("nystromformer"), AppJson.Default.SearchResults);
                Console.WriteLine(results.GetProperty("hits")[0].GetProperty("title"));
                Console.WriteLine(JsonSerializer.Deserialize(paper, (JsonTypeInfo<Paper>)options.GetTypeInfo(typeof(Paper))) == Papers.Nystromformer);
            }
        }

        [JsonSerializable(typeof(Paper))]
        [JsonSerializable(typeof(SearchResults))]
        [JsonSerializable(typeof(IReadOnlyList<PaperLink>))]
        internal sealed partial class AppJson : JsonSerializerContext;
        """;

    private static readonly string[] PrintedJson =
    [
        """[{"url":"https://github.com/mlpen/Nystromformer","kind":"repository"}]""",
        "Nyströmformer: A Nyström-Based Algorithm for Approximating Self-Attention",
        "True",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Trimmed_as_one_file(bool isResource)
    {
        Output output = await App(Consumer.Framework).PublishAndRunAsync(
            "app",
            "-p:PublishTrimmed=true",
            "-p:PublishSingleFile=true",
            "-p:SuppressTrimAnalysisWarnings=false",
            $"-p:CorpusDataAsResource={isResource}");
        Assert.Equal([.. Consumer.Printed, .. PrintedJson], output.Lines);
    }

    [NativeCompilerFact]
    public async Task Native()
    {
        foreach ((string framework, bool isResource) in ((string, bool)[])[("net8.0", false), (Consumer.Framework, true)])
        {
            Output output = await App(framework).PublishAndRunAsync("app", "-p:PublishAot=true", $"-p:CorpusDataAsResource={isResource}");
            Assert.Equal([.. Consumer.Printed, .. PrintedJson], output.Lines);
        }
    }

    private Workspace App(string framework) => feed.Create()
        .Project(
            "app",
            $"""
            <OutputType>Exe</OutputType>
            <TargetFramework>{framework}</TargetFramework>
            <InvariantGlobalization>true</InvariantGlobalization>
            """)
        .Write("app/Program.cs", Consumer.Program.Replace("[PaperCorpus]", "Json.Print();\n[PaperCorpus]", StringComparison.Ordinal))
        .Write("app/Json.cs", Json)
        .Documents("app");
}
