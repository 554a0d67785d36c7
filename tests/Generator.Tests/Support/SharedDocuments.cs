using System.Reflection;

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
