using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TypedCorpus.AI.Texts;

namespace TypedCorpus.AI.Tools;

/// <summary>What a tool answers: a JSON object, which says what is wrong if the call cannot be answered.</summary>
internal readonly record struct ToolAnswer(JsonObject Content, bool IsError = false)
{
    // Escaped characters cost a model tokens, and the text reaches no page of HTML.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ToolAnswer Of(ToolException failure)
    {
        var content = new JsonObject { ["error"] = failure.Message };
        if (failure.Suggestions.Count > 0)
            content["suggestions"] = new JsonArray([.. failure.Suggestions.Select(key => JsonValue.Create(PaperJson.Line(key)))]);
        return new(content, IsError: true);
    }

    public string ToText() => Encoding.UTF8.GetString(Write().WrittenSpan);

    public JsonElement ToElement()
    {
        var reader = new Utf8JsonReader(Write().WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    private ArrayBufferWriter<byte> Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
            Content.WriteTo(writer);
        return buffer;
    }
}
