namespace TypedCorpus.AspNetCore.Api;

/// <summary>An operation of the API, as programs and the page of the API see it.</summary>
/// <param name="Id">The name that generated clients give it.</param>
/// <param name="Path">Its path below <see cref="ApiOperations.Root"/>, with the names of its parameters in braces.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Errors">The statuses with which it refuses a request.</param>
internal sealed record ApiOperation(string Id, string Path, string Summary, ApiParameter[] Parameters, params int[] Errors)
{
    /// <summary>Gets the URL, relative to the start page.</summary>
    public string Url => $"{ApiOperations.Root}/{Path}";

    public string Route => "/" + Url;
}
