using System.Net.Mime;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TypedCorpus.AspNetCore.Api.Answers;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Api.Description;

/// <summary>Describes what handlers read and write themselves: the parameters with their bounds, and alternative answers.</summary>
internal sealed class OperationDescriber(CorpusSite site)
{
    private readonly ApiExamples _examples = new(site);

    private const string AnyOtherStatus = "default";

    public Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        ApiOperation known = context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiOperation>().Single();
        operation.OperationId = known.Id;
        operation.Tags = null;
        operation.Parameters =
        [
            .. context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiParameter>().Select(Describe),
        ];
        return DescribeAnswers(operation, known, context, cancellation);
    }

    private async Task DescribeAnswers(
        OpenApiOperation operation, ApiOperation known, OpenApiOperationTransformerContext context, CancellationToken cancellation)
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

        if (operation.Responses!["200"] is OpenApiResponse answer)
        {
            answer.Content![MediaTypeNames.Application.Json].Example = _examples.AnswerTo(known);
            answer.Headers = known.Parameters.Contains(ApiParameters.Offset) ? Links : null;
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

    private static Dictionary<string, IOpenApiHeader> Links => new()
    {
        ["Link"] = new OpenApiHeader
        {
            Description = "The first, previous, next and last part of the list (RFC 8288), as far as they are others.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        },
    };

    private OpenApiParameter Describe(ApiParameter parameter) => new()
    {
        Example = _examples.ValueOf(parameter),
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
