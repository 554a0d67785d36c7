using TypedCorpus.App.Explorer.Api.Answers;
using TypedCorpus.App.Explorer.Http;

namespace TypedCorpus.App.Explorer.Api;

/// <summary><c>/api/map</c>.</summary>
internal sealed class MapApi(CorpusSite site)
{
    public const string Path = "/api/map";

    /// <summary>The URL whose answer may be kept for good.</summary>
    public static string Url(CorpusSite site) => $"{Path}?{CacheHeaders.VersionParameter}={site.Version}";

    public Answer<MapAnswer> Map() => new(site, () => MapAnswer.Of(site.Map), ApiJson.Default.MapAnswer);
}
