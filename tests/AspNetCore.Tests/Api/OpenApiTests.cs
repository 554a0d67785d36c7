using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace TypedCorpus.AspNetCore.Tests.Api;

/// <summary><c>/api/v1/openapi.json</c>.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class OpenApiTests(ExplorerFixture fixture)
{
    private readonly ExplorerHost _explorer = fixture.Listings;

    [Fact]
    public async Task Each_route_of_the_api_is_described()
    {
        string[] routes =
        [
            .. _explorer.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Select(endpoint => endpoint.RoutePattern.RawText!)
                .Where(route => route.StartsWith("/api/", StringComparison.Ordinal) && route is not ("/api/v1/openapi.json" or "/api/{**path}"))
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(8, routes.Length);
        Assert.Equal(routes, (await _explorer.Schemas()).Paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_document_says_of_what_it_is()
    {
        JsonElement document = (await _explorer.Schemas()).Document;

        Assert.StartsWith("3.1.", document.Text("openapi"), StringComparison.Ordinal);
        Assert.Equal("Papers: the papers of a corpus", document.GetProperty("info").Text("title"));
        Assert.Equal(_explorer.Site.Version, document.GetProperty("info").Text("version"));
        Assert.StartsWith("Library:", (await fixture.Bibliography.Schemas()).Document.GetProperty("info").Text("title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_operation_has_a_summary_and_its_answers()
    {
        ApiSchemas schemas = await _explorer.Schemas();
        var ids = new HashSet<string>();
        foreach (string path in schemas.Paths)
        {
            JsonElement operations = schemas.Document.GetProperty("paths").GetProperty(path);
            JsonElement get = Assert.Single(operations.EnumerateObject()).Value;
            JsonElement responses = get.GetProperty("responses");

            Assert.NotEmpty(get.Text("summary"));
            Assert.True(ids.Add(get.Text("operationId")), path);
            Assert.True(responses.Has("200") && responses.Has("304") && responses.Has("default"), path);
            Assert.True(responses.Has("400") || responses.Has("404") || path == "/api/v1/map", path);
            Assert.All(get.List("parameters"), parameter => Assert.NotEmpty(parameter.Text("description")));
            Assert.Equal(
                path.Split('{', '}').Where((_, i) => i % 2 == 1),
                get.List("parameters").Where(parameter => parameter.Text("in") == "path").Select(parameter => parameter.Text("name")));
        }
    }

    [Fact]
    public async Task Parameters_have_their_bounds()
    {
        JsonElement[] parameters = (await _explorer.Schemas()).Operation("/api/v1/search").List("parameters");

        Assert.Equal(
            ["q", "asYouType", "document", "initial", "code", "host", "year", "venue", "keyword", "order", "limit", "offset", "v"],
            parameters.Select(parameter => parameter.Text("name")));
        Assert.Equal(500, Schema("q").Number("maxLength"));
        Assert.Equal((1, 100, 20), (Schema("limit").Number("minimum"), Schema("limit").Number("maximum"), Schema("limit").Number("default")));
        Assert.Equal((0, 10000), (Schema("offset").Number("minimum"), Schema("offset").Number("maximum")));
        Assert.Equal("boolean", Schema("asYouType").Text("type"));
        Assert.Equal(("array", 50), (Schema("host").Text("type"), Schema("host").Number("maxItems")));
        Assert.Equal(["yes", "no"], Schema("code").GetProperty("items").List("enum").Select(value => value.GetString()));

        JsonElement Schema(string name) => parameters.Single(parameter => parameter.Text("name") == name).GetProperty("schema");
    }

    [Fact]
    public async Task Examples_are_answers_of_this_corpus()
    {
        ApiSchemas schemas = await _explorer.Schemas();
        foreach (string path in schemas.Paths.Where(path => path != "/api/v1/map"))
        {
            JsonElement content = schemas.Operation(path).GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json");
            Assert.Empty(schemas.Check(content.GetProperty("schema"), content.GetProperty("example"), path));

            string url = path;
            foreach (JsonElement parameter in schemas.Operation(path).List("parameters").Where(parameter => parameter.Has("example")))
            {
                string value = Uri.EscapeDataString(parameter.Text("example"));
                url = parameter.Text("in") == "path"
                    ? url.Replace($"{{{parameter.Text("name")}}}", value, StringComparison.Ordinal)
                    : $"{url}?{parameter.Text("name")}={value}";
            }

            JsonElement answer = await _explorer.Get(url);
            Assert.True(!answer.Has("hits") || answer.Number("total") > 0, url);
        }
    }

    [Fact]
    public async Task The_page_of_the_api_describes_each_operation_and_links_to_answers()
    {
        IHtmlDocument page = await _explorer.Page("/api");
        ApiSchemas schemas = await _explorer.Schemas();

        Assert.Equal(
            schemas.Paths.Select(path => $"GET {path[1..]}").Order(StringComparer.Ordinal),
            page.QuerySelectorAll("h2").Select(heading => heading.TextContent).Order(StringComparer.Ordinal));
        string[] examples = [.. page.QuerySelectorAll("section p a").Select(link => link.GetAttribute("href")!)];
        Assert.True(examples.Length >= 6, string.Join(' ', examples));
        foreach (string example in examples)
            await _explorer.Get("/" + example);
    }

    [Fact]
    public async Task All_that_answers_have_is_described()
    {
        JsonElement schemas = (await _explorer.Schemas()).Document.GetProperty("components").GetProperty("schemas");
        foreach (JsonProperty schema in schemas.EnumerateObject())
        {
            Assert.True(schema.Value.Has("description"), schema.Name);
            foreach (JsonProperty property in schema.Value.GetProperty("properties").EnumerateObject().Where(property => !property.Value.Has("oneOf")))
                Assert.True(property.Value.Has("description"), $"{schema.Name}.{property.Name}");
        }
    }

    [Fact]
    public async Task A_check_by_the_schemas_finds_what_is_wrong()
    {
        ApiSchemas schemas = await _explorer.Schemas();
        const string Url = "/api/v1/related?key=a";

        Assert.Empty(schemas.Check(Url, 200, Json("""{"id":"a","total":0,"offset":0,"limit":20,"papers":[]}""")));
        Assert.Equal(["$.papers is missing"], schemas.Check(Url, 200, Json("""{"id":"a","total":0,"offset":0,"limit":20}""")));
        Assert.Equal(["$.id is no string"], schemas.Check(Url, 200, Json("""{"id":1,"total":0,"offset":0,"limit":20,"papers":[]}""")));
        Assert.Equal(["$.total is no integer"], schemas.Check(Url, 200, Json("""{"id":"a","total":0.5,"offset":0,"limit":20,"papers":[]}""")));
        Assert.Equal(["$.more is not described"], schemas.Check(Url, 200, Json("""{"id":"a","total":0,"offset":0,"limit":20,"papers":[],"more":1}""")));
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
