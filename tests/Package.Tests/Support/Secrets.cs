using System.IO.Compression;
using System.Net;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Package.Tests.Support;

/// <summary>The texts that assemblies and symbols must not contain: the folder, the user and the machine that built them.</summary>
internal static class Secrets
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static string[] Of(Workspace workspace) =>
    [
        .. new[]
        {
            workspace.Folder,
            Path.GetFileName(workspace.Folder),
            Dns.GetHostName(),
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar,
            Path.DirectorySeparatorChar + Environment.UserName + Path.DirectorySeparatorChar,
        }.Where(secret => secret.Length > 3),
    ];

    public static void AssertNone(byte[] file, IEnumerable<string> secrets)
    {
        foreach (string secret in secrets)
        {
            Assert.False(file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0, $"'{secret}' is in the file");
            Assert.False(file.AsSpan().IndexOf(Encoding.Unicode.GetBytes(secret)) >= 0, $"'{secret}' is in the file, as UTF-16");
        }
    }

    /// <summary>The symbols that are embedded in an assembly.</summary>
    public static byte[] EmbeddedSymbols(byte[] assembly)
    {
        using var reader = new PEReader([.. assembly]);
        DebugDirectoryEntry entry = reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        // A signature of four bytes precedes them; they are compressed like sources.
        return Unpacked(assembly[(entry.DataPointer + 4)..(entry.DataPointer + entry.DataSize)]);
    }

    /// <summary>The sources that are embedded in symbols, by their names.</summary>
    public static IReadOnlyDictionary<string, byte[]> Sources(byte[] symbols)
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage([.. symbols]);
        MetadataReader reader = provider.GetMetadataReader();
        return reader.Documents.ToDictionary(
            document => reader.GetString(reader.GetDocument(document).Name),
            document => reader.GetCustomDebugInformation(document)
                .Select(reader.GetCustomDebugInformation)
                .Where(information => reader.GetGuid(information.Kind) == EmbeddedSource)
                .Select(information => Unpacked(reader.GetBlobBytes(information.Value)))
                .Single(),
            StringComparer.Ordinal);
    }

    /// <summary>Decompresses a blob: its first four bytes are the decompressed length, or 0 if it is not compressed.</summary>
    private static byte[] Unpacked(byte[] blob)
    {
        if (BitConverter.ToInt32(blob) == 0)
            return blob[4..];
        using var unpacked = new MemoryStream();
        using (var packed = new DeflateStream(new MemoryStream(blob, 4, blob.Length - 4), CompressionMode.Decompress))
            packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
