using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using TypedCorpus.App.Common;

namespace TypedCorpus.App.Publishing;

/// <summary>The search that runs in a browser: the library, compiled to WebAssembly, with the scripts that start it.</summary>
internal sealed class BrowserFiles
{
    private const string Resource = "browser.zip";
    private const int HashLength = 8;

    /// <param name="archive">The archive that <c>dotnet publish runtime/TypedCorpus.Wasm</c> makes.</param>
    public BrowserFiles(Stream archive)
    {
        using var zip = new ZipArchive(archive, ZipArchiveMode.Read);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using Stream content = entry.Open();
            byte[] bytes = new byte[entry.Length];
            content.ReadExactly(bytes);
            files.Add(entry.FullName, bytes);
        }

        Files = files;
        Folder = $"assets/engine-{Hash(files)}/";
    }

    /// <summary>Gets the files by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>Gets the folder of the files in a site, another for each build of them, so that a browser mixes no two.</summary>
    public string Folder { get; }

    /// <summary>Gets the script that starts the search.</summary>
    public string Script => Folder + "explorer.js";

    /// <summary>Opens what the app carries.</summary>
    /// <exception cref="UserErrorException">The app was built without it.</exception>
    public static BrowserFiles Open()
    {
        using Stream archive = typeof(BrowserFiles).Assembly.GetManifestResourceStream(Resource)
            ?? throw new UserErrorException(
                "this build of the app does not have the search for browsers, which takes a minute to build: "
                + "run the command as 'dotnet run --project corpus -p:WithBrowser=true -- site …', or install the tool.");
        return new(archive);
    }

    private static string Hash(SortedDictionary<string, byte[]> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string name, byte[] bytes) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash().AsSpan(0, HashLength));
    }
}
