using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace TypedCorpus.AspNetCore.Tests.Api;

/// <summary>A client that a generator of others makes from the description.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class ClientTests(ExplorerFixture fixture)
{
    private const string Caller =
        """
        using System.Linq;
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Example;

        public static class Caller
        {
            public static async Task<string> Run(HttpClient http, string url)
            {
                var papers = new PapersClient(http) { BaseUrl = url };
                SearchAnswer found = await papers.SearchAsync(q: "\"linear attention\"", year: null, limit: 3);
                PaperAnswer paper = await papers.GetPaperAsync(found.Hits.First().Id);
                RelatedAnswer related = await papers.GetRelatedAsync(paper.Id, limit: 2);
                DocumentAnswer document = await papers.GetDocumentAsync(paper.Appearances.First().Document, limit: 1);
                try
                {
                    await papers.GetPaperAsync("nystromfomer");
                    return "found";
                }
                catch (ApiException<ProblemAnswer> unknown)
                {
                    return string.Join('|', found.Total, found.Hits.Count, paper.Title, related.Papers.Count, document.Name,
                        unknown.Result.Suggestions.First());
                }
            }
        }
        """;

    [Fact]
    public async Task A_client_of_NSwag_searches_gets_papers_and_reads_errors()
    {
        ExplorerHost explorer = fixture.Listings;
        OpenApiDocument description = await OpenApiDocument.FromJsonAsync(await explorer.Client.GetStringAsync("/api/v1/openapi.json"));
        var settings = new CSharpClientGeneratorSettings { ClassName = "PapersClient", GenerateOptionalParameters = true };
        settings.CSharpGeneratorSettings.Namespace = "Example";
        settings.CSharpGeneratorSettings.JsonLibrary = CSharpJsonLibrary.SystemTextJson;
        Assembly client = Compile(new CSharpClientGenerator(description, settings).GenerateFile(), Caller);

        MethodInfo run = client.GetType("Example.Caller", throwOnError: true)!.GetMethod("Run")!;
        string answer = await (Task<string>)run.Invoke(null, [explorer.Client, explorer.Url])!;

        SearchResults expected = Papers.Search("\"linear attention\"");
        Paper first = expected.ToArray()[0].Paper;
        Assert.Equal($"{expected.TotalCount}|3|{first.Title}|2|{first.Appearances[0].Document.Name}|{Papers.Ids.Nystromformer}", answer);
    }

    private static Assembly Compile(params string[] sources)
    {
        string[] framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Client",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            framework.Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal)).Select(file => MetadataReference.CreateFromFile(file)),
            new(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        Assert.Empty(compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(assembly.ToArray());
    }
}
