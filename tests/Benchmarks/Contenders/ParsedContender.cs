using System.Reflection;

namespace Contenders;

/// <summary>The documents themselves, parsed at run time as simply as can be: their lines are pairs.</summary>
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

        // The compact layout has the first title in this line, the spaced one two more lines behind it.
        if (lines[first] == Glued)
            first += 3;
        else
            lines[first] = lines[first][Glued.Length..];
        for (int i = first; i + 1 < lines.Length; i += 2)
            _byTitle.TryAdd(lines[i], new(lines[i], lines[i + 1]));
    }
}
