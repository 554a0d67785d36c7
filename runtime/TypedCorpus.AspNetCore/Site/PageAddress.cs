namespace TypedCorpus.AspNetCore.Site;

/// <summary>Where a page is served.</summary>
/// <param name="Start">The path of the start page, with a slash at its end. All links are relative to it.</param>
/// <param name="Own">The path of the page itself, with its query.</param>
internal readonly record struct PageAddress(string Start, string Own);
