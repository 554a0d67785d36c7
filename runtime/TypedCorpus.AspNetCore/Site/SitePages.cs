namespace TypedCorpus.AspNetCore.Site;

/// <summary>The pages that may be missing, relative to the start page.</summary>
internal static class SitePages
{
    /// <summary>The page that describes the API; what lies below it is answered in JSON.</summary>
    public const string Api = "api";
}
