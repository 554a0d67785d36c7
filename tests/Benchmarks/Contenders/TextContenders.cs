using System.Collections.Frozen;
using System.Reflection;
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

/// <summary>The documents, parsed at run time in the simplest way, as pairs of lines.</summary>
internal sealed class ParsedContender : Contender
{
    private const string Glued = "Subscribe";

    private readonly Dictionary<string, TextPaper> _byTitle = [];

    public ParsedContender()
    {
        Assembly assembly = typeof(ParsedContender).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Documents/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Read(reader);
        }
    }

    public override string TitleOf(string title) => _byTitle[title].Title;

    public override string FirstFor(string query) => TextPaper.Scan([.. _byTitle.Values], query).First().Title;

    public override int CountFor(string query) => TextPaper.Scan([.. _byTitle.Values], query).Take(10).Count();

    private void Read(StreamReader reader)
    {
        string[] lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        int first = Array.FindIndex(lines, line => line.StartsWith(Glued, StringComparison.Ordinal));

        // In the compact layout the first title is on this line, in the spaced one it is three lines below.
        if (lines[first] == Glued)
            first += 3;
        else
            lines[first] = lines[first][Glued.Length..];
        for (int i = first; i + 1 < lines.Length; i += 2)
            _byTitle.TryAdd(lines[i], new(lines[i], lines[i + 1]));
    }
}

/// <summary>A paper as strings.</summary>
internal sealed record TextPaper(string Title, string Abstract)
{
    /// <summary>Scans for the papers with the most words of a query.</summary>
    public static IEnumerable<TextPaper> Scan(TextPaper[] papers, string query)
    {
        string[] words = query.Split(' ');
        return papers.Select(paper => (Paper: paper, Count: words.Count(paper.Has)))
            .Where(found => found.Count > 0)
            .OrderByDescending(found => found.Count)
            .Select(found => found.Paper);
    }

    private bool Has(string word) =>
        Title.Contains(word, StringComparison.OrdinalIgnoreCase) || Abstract.Contains(word, StringComparison.OrdinalIgnoreCase);
}
