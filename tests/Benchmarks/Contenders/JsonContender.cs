using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contenders;

/// <summary>An embedded file of JSON, read by source-generated code, with a frozen dictionary of the titles.</summary>
internal sealed class JsonContender : Contender
{
    private readonly TextPaper[] _papers;
    private readonly FrozenDictionary<string, TextPaper> _byTitle;

    public JsonContender()
    {
        using Stream json = typeof(JsonContender).Assembly.GetManifestResourceStream("papers.json")
            ?? throw new InvalidOperationException("The program was built without -p:ContendersJson.");
        _papers = JsonSerializer.Deserialize(json, PaperJsonContext.Default.TextPaperArray)!;
        _byTitle = _papers.ToFrozenDictionary(paper => paper.Title);
    }

    public override string TitleOf(string title) => _byTitle[title].Title;

    public override string FirstFor(string query) => TextPaper.Scan(_papers, query).First().Title;

    public override int CountFor(string query) => TextPaper.Scan(_papers, query).Take(10).Count();
}

[JsonSerializable(typeof(TextPaper[]))]
internal sealed partial class PaperJsonContext : JsonSerializerContext;
