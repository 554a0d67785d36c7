using System.Text.Json;
using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Converts a <see cref="SearchCorrection"/> to JSON: <c>{"word":"atention","range":[0,8],"words":["attention"]}</c>.</summary>
public sealed class SearchCorrectionJsonConverter : JsonConverterFactory
{
    internal static readonly ObjectContract<SearchCorrection> Contract =
        new ObjectContract<SearchCorrection>("A word that no paper has, with the words that stand for it.")
            .Has("word", "The word.", ValueContracts.Text, static correction => correction.Word)
            .Has("range", "Its place in the query.", TextRangeJsonConverter.Contract, static correction => correction.Range)
            .Has("words", "The nearest words that papers have.", ValueContracts.Texts, static correction => correction.Words);

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(SearchCorrection);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        new ContractConverter<SearchCorrection>(Contract);
}
