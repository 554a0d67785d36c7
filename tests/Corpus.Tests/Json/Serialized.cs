using System.Text.Json.Serialization;

namespace TypedCorpus.App.Tests.Json;

/// <summary>A type of an app that holds those of the library.</summary>
internal sealed record Card(Paper Paper, SearchHit? Hit, IReadOnlyList<Paper> More, Dictionary<Paper, int> Votes);

/// <summary>Generated code for the types of the library, as an app has it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Paper))]
[JsonSerializable(typeof(IReadOnlyList<Paper>))]
[JsonSerializable(typeof(PaperDocument))]
[JsonSerializable(typeof(IReadOnlyList<PaperDocument>))]
[JsonSerializable(typeof(RelatedPaper))]
[JsonSerializable(typeof(SearchHit))]
[JsonSerializable(typeof(SearchHit?))]
[JsonSerializable(typeof(SearchResults))]
[JsonSerializable(typeof(Snippet))]
[JsonSerializable(typeof(SearchNote))]
[JsonSerializable(typeof(SearchNoteKind))]
[JsonSerializable(typeof(SearchCorrection))]
[JsonSerializable(typeof(SearchField))]
[JsonSerializable(typeof(FacetValueCount))]
[JsonSerializable(typeof(TextRange))]
[JsonSerializable(typeof(Author))]
[JsonSerializable(typeof(PaperLink))]
[JsonSerializable(typeof(LinkKind))]
[JsonSerializable(typeof(Repository))]
[JsonSerializable(typeof(Appearance))]
[JsonSerializable(typeof(MonthDay))]
[JsonSerializable(typeof(DocumentLayout))]
[JsonSerializable(typeof(Card))]
internal sealed partial class SerializedTypes : JsonSerializerContext;
