using TypedCorpus.AspNetCore.Api.Answers;
using TypedCorpus.AspNetCore.Http;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Api;

/// <summary>Answers <c>/api/map</c>.</summary>
internal sealed class MapApi(CorpusSite site)
{
    public const string Path = "api/map";

    /// <summary>Gets the URL, relative to the start page, with the version, whose answer may be cached forever.</summary>
    public static string Url(CorpusSite site) => $"{Path}?{CacheHeaders.VersionParameter}={site.Version}";

    public Answer<MapAnswer> Map() => new(site, () => MapAnswer.Of(site.Map), ApiJson.Default.MapAnswer);
}
