namespace Benchmarks.Support;

/// <summary>A document to compile.</summary>
internal sealed record Document(string Name, byte[] Bytes)
{
    public static Document[] Read(IEnumerable<string> files) =>
        [.. files.Order(StringComparer.Ordinal).Select(file => new Document(Path.GetFileName(file), File.ReadAllBytes(file)))];
}
