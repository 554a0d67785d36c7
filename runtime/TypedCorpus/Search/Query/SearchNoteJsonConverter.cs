using System.Text.Json;
using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Converts a <see cref="SearchNote"/>, and its kind, to JSON: <c>{"kind":"unknownField","text":"topic",…}</c>.</summary>
public sealed class SearchNoteJsonConverter : JsonConverterFactory
{
    internal static readonly EnumContract<SearchNoteKind> Kind = new();

    internal static readonly ObjectContract<SearchNote> Contract = new ObjectContract<SearchNote>("What there is to say of the query.")
        .Has("kind", "The kind of the note.", Kind, static note => note.Kind)
        .Has("text", "The part of the query.", ValueContracts.Text, static note => note.Text)
        .Has("range", "The place of that part.", TextRangeJsonConverter.Contract, static note => note.Range)
        .Has("message", "The note as a sentence.", ValueContracts.Text, static note => note.ToString())
        .IsNullIf(static note => note.Text is null);

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(SearchNote) || typeToConvert == typeof(SearchNoteKind);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(SearchNoteKind) ? Kind.MakeConverter() : new ContractConverter<SearchNote>(Contract);
}
