using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TypedCorpus.Generator;

namespace TypedCorpus.App.Compiling;

/// <summary>The assemblies that were compiled from documents, in a folder of the user, by the content of the documents.</summary>
internal static class CorpusCache
{
    private const string ClassName = "Papers";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    // For the age of what is kept; it is in no output.
    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    /// <summary>Opens the corpus of documents, and compiles it if no earlier run did.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="report">Is told of what was compiled, before it is opened; it throws where there are errors.</param>
    public static OpenedCorpus Open(IReadOnlyList<DocumentFile> documents, Action<Compiled> report)
    {
        string name = "Corpus." + Key(documents);
        string file = Path.Combine(Folder(), name + ".dll");
        if (File.Exists(file))
        {
            try
            {
                File.SetLastWriteTimeUtc(file, Now);
                return OpenedCorpus.Load(file, ClassName);
            }
            catch (BadImageFormatException)
            {
                // The disk was full, or the machine was turned off: it is compiled again.
            }
        }

        Compiled compiled = DocumentCompiler.Compile(documents, ClassName, name);
        report(compiled);
        DeleteOld();
        string temporary = $"{file}.{Path.GetRandomFileName()}.tmp";
        using (FileStream stream = File.Create(temporary))
            compiled.Emit(stream);
        File.Move(temporary, file, overwrite: true);
        return OpenedCorpus.Load(file, ClassName);
    }

    /// <summary>Creates the folder, for this user alone: what is in it is run.</summary>
    private static string Folder()
    {
        string folder = Path.Combine(Root(), "typedcorpus");
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder;
    }

    private static string Root()
    {
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } cache && Path.IsPathFullyQualified(cache))
            return cache;
        if (OperatingSystem.IsWindows())
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches") : Path.Combine(home, ".cache");
    }

    private static void DeleteOld()
    {
        foreach (string file in Directory.EnumerateFiles(Folder(), "Corpus.*"))
        {
            if (Now - File.GetLastWriteTimeUtc(file) > Lifetime)
                TryDelete(file);
        }
    }

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A server has run on it for longer: Windows deletes no file that is loaded.
        }
    }

    /// <summary>The hash of all that the assembly depends on: the names and bytes of the documents, generator, library and app.</summary>
    private static string Key(IReadOnlyList<DocumentFile> documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (Type part in (Type[])[typeof(PaperCorpusGenerator), typeof(PaperCorpus), typeof(CorpusCache)])
            hash.AppendData(part.Module.ModuleVersionId.ToByteArray());
        foreach (DocumentFile document in documents)
        {
            Append(Encoding.UTF8.GetBytes(document.Name));
            Append(document.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        // The length goes first, so that no two lists of documents have the same bytes in a row.
        void Append(byte[] bytes)
        {
            Span<byte> length = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }
    }
}
