using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using TypedCorpus;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, AppJson.Default);
    options.SerializerOptions.Converters.Add(new PaperJsonConverter(Papers.All));
});
builder.Services.AddOpenApi(options => options.AddSchemaTransformer<PaperSchemas>());

WebApplication app = builder.Build();
app.MapOpenApi();
app.MapGet("/search", SearchResults (string q) => Papers.Search(q));
app.MapGet("/papers/{id}", Results<Ok<Paper>, NotFound> (string id) =>
    Papers.TryFind(id, out Paper? paper) ? TypedResults.Ok(paper) : TypedResults.NotFound());
app.MapGet("/related", IReadOnlyList<RelatedPaper> (string id) => Papers.Find(id)?.Related ?? []);
app.MapPost("/notes", (Note note) => $"{note.Paper.Title}: {note.Text}");
app.Run();

[PaperCorpus]
public static partial class Papers;

public sealed record Note(Paper Paper, string Text);

[JsonSerializable(typeof(SearchResults))]
[JsonSerializable(typeof(Paper))]
[JsonSerializable(typeof(IReadOnlyList<RelatedPaper>))]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(string))]
internal sealed partial class AppJson : JsonSerializerContext;
