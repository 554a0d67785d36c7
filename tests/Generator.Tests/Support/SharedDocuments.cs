using System.Reflection;
using System.Text;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Support;

/// <summary>The five documents of the project, from the test assembly.</summary>
internal static class SharedDocuments
{
    public const string Spaced = "004_7b41fa843dd8a985.txt";

    public static IReadOnlyList<TestDocument> All { get; } = Load();

    public static TestDocument Named(string name) => All.Single(document => document.Name == name);

    private static List<TestDocument> Load()
    {
        Assembly assembly = typeof(SharedDocuments).Assembly;
        var documents = new List<TestDocument>();
        foreach (string resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(resource)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            documents.Add(new(resource["documents/".Length..], bytes));
        }

        return documents;
    }
}

/// <summary>The five documents, read and compiled once for all tests.</summary>
internal static class Compiled
{
    private static readonly Lazy<CorpusModel> LazyShared = new(() => GeneratorSteps.Compile([.. SharedDocuments.All]));

    public static CorpusModel Shared => LazyShared.Value;
}

/// <summary>
/// Reads the papers of the five documents independently of the reader: it knows the number of header lines of each and
/// takes the other lines in pairs.
/// </summary>
internal static class ListingOracle
{
    public static IReadOnlyList<OracleEntry> Read(TestDocument document)
    {
        (string Text, int Line)[] lines = Encoding.UTF8.GetString(document.Bytes)
            .Split('\n')
            .Select((text, index) => (text, index + 1))
            .Where(line => line.text.Length > 0)
            .ToArray();
        bool isSpaced = document.Name == SharedDocuments.Spaced;
        (string Text, int Line)[] content = lines[(isSpaced ? 5 : 2)..];
        if (!isSpaced)
            content[0].Text = content[0].Text["Subscribe".Length..];

        var entries = new List<OracleEntry>();
        for (int i = 0; i < content.Length; i += 2)
            entries.Add(new(document.Name, (i / 2) + 1, content[i].Line, content[i].Text, content[i + 1].Text));
        return entries;
    }
}

internal sealed record OracleEntry(string Document, int Rank, int Line, string Title, string Abstract);
