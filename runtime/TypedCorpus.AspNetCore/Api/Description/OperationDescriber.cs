using System.Net.Mime;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TypedCorpus.AspNetCore.Api.Answers;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.AspNetCore.Api.Description;

/// <summary>Describes what handlers read and write themselves: the parameters with their bounds, and alternative answers.</summary>
internal static class OperationDescriber
{
    private const string AnyOtherStatus = "default";

    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        operation.Tags = null;
        operation.Parameters =
        [
            .. context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiParameter>().Select(Describe),
        ];
        return DescribeAnswers(operation, context, cancellation);
    }

    private static async Task DescribeAnswers(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        OpenApiDocument document = context.Document!;
        Type[] answers =
        [
            .. context.Description.ActionDescriptor.EndpointMetadata.OfType<IProducesResponseTypeMetadata>()
                .Where(answer => answer.StatusCode == StatusCodes.Status200OK)
                .Select(answer => answer.Type).OfType<Type>(),
        ];
        if (answers.Length > 1)
        {
            foreach (Type type in answers)
                document.AddComponent(type.Name, await context.GetOrCreateSchemaAsync(type, null, cancellation).ConfigureAwait(false));
            OpenApiSchema any = new() { OneOf = [.. answers.Select(type => new OpenApiSchemaReference(type.Name, document))] };
            operation.Responses!["200"].Content![MediaTypeNames.Application.Json] = new() { Schema = any };
        }

        operation.Responses![AnyOtherStatus] = new OpenApiResponse
        {
            Description = "Any other error",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [MediaTypeNames.Application.ProblemJson] = new() { Schema = new OpenApiSchemaReference(nameof(ProblemAnswer), document) },
            },
        };
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
            Minimum = NumberText.Plain(parameter.Min),
            Maximum = NumberText.Plain(parameter.Max),
            Default = JsonValue.Create(parameter.Default),
        },
        ApiParameterKind.Flag => new() { Type = JsonSchemaType.Boolean, Default = JsonValue.Create(false) },
        ApiParameterKind.Texts => new() { Type = JsonSchemaType.Array, MaxItems = parameter.Max, Items = Text(parameter) },
        _ => new() { Type = JsonSchemaType.String, MaxLength = parameter.Max > 0 ? parameter.Max : null },
    };

    private static OpenApiSchema Text(ApiParameter parameter) => new()
    {
        Type = JsonSchemaType.String,
        Enum = parameter.AllowedValues.Count > 0 ? [.. parameter.AllowedValues.Select(value => JsonValue.Create(value))] : null,
    };
}
