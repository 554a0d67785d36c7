using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using TypedCorpus;

/// <summary>Gives OpenAPI the schemas of the library's types.</summary>
internal sealed class PaperSchemas : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (Read(context.JsonTypeInfo.Type) is { } known)
        {
            schema.Type = known.Type;
            schema.Description = known.Description;
            schema.Properties = known.Properties;
            schema.Required = known.Required;
            schema.Items = known.Items;
            schema.Enum = known.Enum;
        }
        else if (context.JsonTypeInfo.ElementType is { } item)
        {
            schema.Items ??= Read(item);
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema? Read(Type type) => PaperJsonConverter.GetSchema(type) is { } json
        ? OpenApiModelFactory.Parse<OpenApiSchema>(json, OpenApiSpecVersion.OpenApi3_1, new(), out _, "json")
        : null;
}
