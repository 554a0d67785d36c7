namespace TypedCorpus.AspNetCore.Site;

/// <summary>Where a page is served.</summary>
/// <param name="Start">The path of the start page, with a slash at its end. All links are relative to it.</param>
/// <param name="Own">The path of the page itself, with its query.</param>
/// <param name="Origin">The scheme and the host by which visitors come; null if nobody knows them.</param>
internal readonly record struct PageAddress(string Start, string Own, string? Origin = null)
{
    /// <summary>Gets the absolute form of a URL that is relative to the start page.</summary>
    public string Absolute(string url) => Origin + Start + url;
}
