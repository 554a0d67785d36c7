using System.Text.Json;
using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Converts an <see cref="Author"/> to and from JSON: <c>{"family":"Knuth","given":"Donald E."}</c>.</summary>
public sealed class AuthorJsonConverter : JsonConverterFactory
{
    internal static readonly ObjectContract<Author> Contract =
        new ObjectContract<Author>("An author: the parts of a person's name, or the whole name of a group.")
            .MayHave("family", "The family name of a person.", ValueContracts.Text, author => author.IsLiteral ? null : author.Family)
            .MayHave("literal", "The whole name of a group.", ValueContracts.Text, author => author.IsLiteral ? author.Family : null)
            .MayHave("given", "The given names.", ValueContracts.Text, author => author.Given)
            .MayHave("suffix", "The suffix, such as `Jr.`", ValueContracts.Text, author => author.Suffix);

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Author);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        new ContractConverter<Author>(Contract, Read);

    internal static Author Read(JsonElement json)
    {
        string? literal = json.OptionalText("literal");
        return new(literal ?? json.Text("family"), json.OptionalText("given"), json.OptionalText("suffix"), literal is not null);
    }
}
