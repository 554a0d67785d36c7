using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TypedCorpus.App.Explorer.Api.Answers;

namespace TypedCorpus.App.Explorer.Api.Description;

/// <summary>Adds the answers that an endpoint gives besides its first: another object, or a problem with any status.</summary>
internal static class AnswerDescriber
{
    private const string AnyOtherStatus = "default";

    public static async Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
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
            operation.Responses!["200"].Content![ApiResponse.Json] = new() { Schema = any };
        }

        operation.Responses![AnyOtherStatus] = new OpenApiResponse
        {
            Description = "What went wrong",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [ApiResponse.ProblemJson] = new() { Schema = new OpenApiSchemaReference(nameof(ProblemAnswer), document) },
            },
        };
    }
}
