using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using TypedCorpus.Json;

namespace TypedCorpus.AspNetCore.Api.Description;

/// <summary>Describes what is written by a contract, of which the framework knows nothing.</summary>
internal static class SchemaDescriber
{
    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        JsonTypeInfo type = context.JsonTypeInfo;
        if (ContractOf(type) is { } contract)
            Copy(Read(contract), schema);
        // The framework leaves out the items of a list if it does not know what they are.
        else if (schema.Items is null && type.ElementType is { } item && ContractOf(type.Options.GetTypeInfo(item)) is { } itemContract)
            schema.Items = Read(itemContract);
        return Task.CompletedTask;
    }

    private static JsonContract? ContractOf(JsonTypeInfo type) => (type.Converter as IContractConverter)?.Contract;

    private static OpenApiSchema Read(JsonContract contract)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            contract.WriteSchema(json);
        return OpenApiModelFactory.Parse<OpenApiSchema>(
            Encoding.UTF8.GetString(stream.ToArray()), OpenApiSpecVersion.OpenApi3_1, new(), out _, "json")!;
    }

    private static void Copy(OpenApiSchema source, OpenApiSchema target)
    {
        target.Type = source.Type;
        target.Description = source.Description;
        target.Properties = source.Properties;
        target.Required = source.Required;
        target.Items = source.Items;
        target.Enum = source.Enum;
    }
}
