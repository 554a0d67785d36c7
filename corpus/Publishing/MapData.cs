using System.Text.Json;
using System.Text.Json.Nodes;
using TypedCorpus.AspNetCore.Site;
using TypedCorpus.Wasm.Static;

namespace TypedCorpus.App.Publishing;

/// <summary>The data of the map of a static site, which says the file of each paper.</summary>
internal static class MapData
{
    /// <param name="answer">The answer of the server, whose papers are in corpus order.</param>
    /// <param name="corpus">The papers.</param>
    public static byte[] WithFiles(byte[] answer, IPaperCorpus corpus)
    {
        JsonNode data = JsonNode.Parse(answer)!;
        data["papers"]!["file"] = new JsonArray([.. corpus.Select(paper => (JsonNode)StaticAddress.LinkTo(PaperUrl.Of(paper)))]);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            data.WriteTo(writer);
        return stream.ToArray();
    }
}
