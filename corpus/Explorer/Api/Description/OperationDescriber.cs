using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TypedCorpus.App.Explorer.Api.Description;

/// <summary>Adds what handlers read and give themselves: the parameters with their bounds, and the other answers.</summary>
internal static class OperationDescriber
{
    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        operation.Tags = null;
        operation.Parameters =
        [
            .. context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiParameter>().Select(Describe),
        ];
        return AnswerDescriber.Describe(operation, context, cancellation);
    }

    private static OpenApiParameter Describe(ApiParameter parameter) => new()
    {
        Name = parameter.Name,
        In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
        Description = parameter.Description,
        Required = parameter.IsRequired,
        Schema = Schema(parameter),
    };

    private static OpenApiSchema Schema(ApiParameter parameter) => parameter.Kind switch
    {
        ApiParameterKind.Number => new()
        {
            Type = JsonSchemaType.Integer,
            Minimum = Output.NumberText.Plain(parameter.Least),
            Maximum = Output.NumberText.Plain(parameter.Most),
            Default = JsonValue.Create(parameter.Default),
        },
        ApiParameterKind.Flag => new() { Type = JsonSchemaType.Boolean, Default = JsonValue.Create(false) },
        ApiParameterKind.Texts => new() { Type = JsonSchemaType.Array, MaxItems = parameter.Most, Items = Text(parameter) },
        _ => new() { Type = JsonSchemaType.String, MaxLength = parameter.Most > 0 ? parameter.Most : null },
    };

    private static OpenApiSchema Text(ApiParameter parameter) => new()
    {
        Type = JsonSchemaType.String,
        Enum = parameter.Only.Count > 0 ? [.. parameter.Only.Select(value => JsonValue.Create(value))] : null,
    };
}
