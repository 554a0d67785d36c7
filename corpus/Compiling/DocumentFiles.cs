using System.Reflection;
using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using TypedCorpus.App.Common;

namespace TypedCorpus.App.Compiling;

/// <summary>Finds the documents that a command line names by files, folders and globs.</summary>
internal static class DocumentFiles
{
    // The file of the project has them from the package's own, so that a folder holds the same documents for both.
    private static readonly string[] FolderPatterns = typeof(DocumentFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "DocumentPatterns")
        .Value!
        .Split(' ');

    /// <summary>Reads the documents, each once, sorted by their names.</summary>
    /// <exception cref="UserErrorException">A path leads to no document, or a file cannot be read.</exception>
    public static IReadOnlyList<DocumentFile> Read(IReadOnlyList<string> paths)
    {
        FoundFile[] files = [.. paths.SelectMany(Find).DistinctBy(file => file.FullPath, StringComparer.Ordinal)];
        bool areNamesUnique = files.DistinctBy(file => file.Name, StringComparer.OrdinalIgnoreCase).Count() == files.Length;
        string root = areNamesUnique ? "" : CommonFolder(files);
        return
        [
            .. files
                .Select(file => Read(file, areNamesUnique ? file.Name : Path.GetRelativePath(root, file.FullPath).Replace('\\', '/')))
                .OrderBy(document => document.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<FoundFile> Find(string path)
    {
        // A file may have a star in its name.
        if (File.Exists(path))
            return [new(path, Path.GetFileName(path))];
        if (Directory.Exists(path))
            return Match(path, FolderPatterns) is { Length: > 0 } inFolder
                ? inFolder
                : throw new UserErrorException($"the folder '{path}' holds no document ({string.Join(", ", Extensions)}).");
        if (!path.Contains('*', StringComparison.Ordinal))
            throw new UserErrorException($"there is no file or folder '{path}'. What follows --documents up to the next option is a path.");

        string folder = FixedFolder(path);
        return Directory.Exists(folder) && Match(folder, [path[folder.Length..].TrimStart('/', '\\')]) is { Length: > 0 } matched
            ? matched
            : throw new UserErrorException($"no file matches '{path}'.");
    }

    private static IEnumerable<string> Extensions => FolderPatterns.Select(pattern => Path.GetExtension(pattern));

    /// <summary>Matches as MSBuild does: a name is the part of the path that the pattern leaves open.</summary>
    private static FoundFile[] Match(string folder, IEnumerable<string> patterns)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(patterns);
        matcher.AddExcludePatterns([".*", "**/.*", "**/.*/**"]);
        string start = folder.Length == 0 ? "." : folder;
        return
        [
            .. matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(start))).Files
                .Select(match => new FoundFile(Path.Combine(folder, match.Path), match.Stem ?? match.Path)),
        ];
    }

    /// <summary>The folders of a pattern before the first that has a star, with the slash behind them.</summary>
    private static string FixedFolder(string pattern) =>
        pattern[..(pattern[..pattern.IndexOf('*', StringComparison.Ordinal)].LastIndexOfAny(['/', '\\']) + 1)];

    private static string CommonFolder(FoundFile[] files)
    {
        string common = Path.GetDirectoryName(files[0].FullPath)!;
        while (!files.All(file => IsBelow(file.FullPath, common)) && Path.GetDirectoryName(common) is { } parent)
            common = parent;
        return common;
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static DocumentFile Read(FoundFile file, string name)
    {
        try
        {
            return new(file.Path, name, File.ReadAllBytes(file.FullPath));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"cannot read '{file.Path}': {failure.Message}");
        }
    }

    private sealed record FoundFile(string Path, string Name)
    {
        public string FullPath { get; } = System.IO.Path.GetFullPath(Path);
    }
}
