using System.Globalization;
using TypedCorpus.App.Compiling;

namespace TypedCorpus.App.Clusters;

/// <summary>Spreads documents over shards, and compiles each.</summary>
internal static class DocumentShards
{
    /// <summary>Compiles documents into assemblies in a folder; documents that follow one another share one if there are many.</summary>
    /// <returns>The number of shards.</returns>
    public static int Compile(IReadOnlyList<DocumentFile> documents, int shards, string folder, TextWriter error)
    {
        DocumentFile[][] parts = Split(documents, shards);
        for (int i = 0; i < parts.Length; i++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"Shard{i:000}");
            Compiled compiled = DocumentCompiler.Compile(parts[i], $"{name}.Papers", name);
            DocumentCorpus.Report(compiled, error);
            using FileStream file = File.Create(Path.Combine(folder, name + ".dll"));
            compiled.Emit(file);
        }

        return parts.Length;
    }

    /// <summary>Splits documents into parts of about as many bytes, in their order.</summary>
    internal static DocumentFile[][] Split(IReadOnlyList<DocumentFile> documents, int shards)
    {
        long total = documents.Sum(document => (long)document.Bytes.Length);
        long before = 0;
        var parts = new List<List<DocumentFile>>();
        foreach (DocumentFile document in documents)
        {
            // By its middle, so that each part has one at least if there are enough.
            int part = (int)Math.Min(shards - 1, (before + (document.Bytes.Length / 2)) * shards / Math.Max(1, total));
            if (parts.Count == 0 || (part >= parts.Count && parts.Count < shards))
                parts.Add([]);
            parts[^1].Add(document);
            before += document.Bytes.Length;
        }

        return [.. parts.Select(part => part.ToArray())];
    }
}
