using Microsoft.AspNetCore.Http;

namespace TypedCorpus.App.Explorer.Http;

/// <summary>The methods that the explorer answers: it has nothing to change.</summary>
internal static class Methods
{
    public static string[] Read { get; } = [HttpMethods.Get, HttpMethods.Head];
}
