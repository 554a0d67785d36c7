namespace TypedCorpus.AspNetCore.Pages;

/// <summary>A page without the frame that all have, which depends on where it is served.</summary>
/// <param name="Title">The title.</param>
/// <param name="Description">What the page has, in a sentence or two, for search engines and previews of links.</param>
/// <param name="Content">The content.</param>
/// <param name="Current">The URL of the page, relative to the start page, if it is one of the navigation.</param>
/// <param name="Head">Further elements for the head.</param>
/// <param name="Canonical">The one URL of the content, relative to the start page; null for a page that is only one view of it.</param>
/// <param name="HasSearch">Whether the content has a search box, so that the head needs none.</param>
internal sealed record Page(
    string Title,
    string Description,
    Html Content,
    string? Current = null,
    Html Head = default,
    string? Canonical = null,
    bool HasSearch = false);
