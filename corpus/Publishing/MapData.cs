using System.Text.Json;
using System.Text.Json.Nodes;
using TypedCorpus.AspNetCore.Site;
using TypedCorpus.Wasm.Static;

namespace TypedCorpus.App.Publishing;

/// <summary>The data of the map of a static site, which says the file of each paper.</summary>
internal static class MapData
{
    /// <param name="answer">The answer of the server, whose papers are in corpus order.</param>
    /// <param name="site">The site of the papers.</param>
    public static byte[] WithFiles(byte[] answer, CorpusSite site)
    {
        JsonNode data = JsonNode.Parse(answer)!;
        data["papers"]!["file"] = new JsonArray([.. site.Corpus.Select(paper => (JsonNode)StaticAddress.LinkTo(PaperUrl.Of(site, paper)))]);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            data.WriteTo(writer);
        return stream.ToArray();
    }
}
