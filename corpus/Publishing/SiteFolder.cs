using System.Collections.Concurrent;
using TypedCorpus.App.Common;

namespace TypedCorpus.App.Publishing;

/// <summary>The folder of a static site. It knows which files an earlier run wrote, and deletes those that are no part of it now.</summary>
internal sealed class SiteFolder
{
    /// <summary>The list of the files that were written, by which a folder is known as one of a site.</summary>
    public const string List = ".corpus-site";

    private readonly string _root;
    private readonly string[] _before;
    private readonly ConcurrentDictionary<string, bool> _files = new(StringComparer.Ordinal);

    private SiteFolder(string root, string[] before)
    {
        _root = root;
        _before = before;
    }

    /// <summary>Opens a folder that is new, empty or of an earlier run.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="force">Whether the folder may have other files, which stay there.</param>
    /// <exception cref="UserErrorException">The folder has other files.</exception>
    public static SiteFolder Open(string root, bool force)
    {
        if (File.Exists(root))
            throw new UserErrorException($"cannot write into '{root}': it is a file.");
        string list = Path.Combine(root, List);
        if (File.Exists(list))
            return new(root, File.ReadAllLines(list));
        if (!force && Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any())
        {
            throw new UserErrorException(
                $"'{root}' is not empty, and no site that this command wrote. Choose another folder, or write there with --force.");
        }

        return new(root, []);
    }

    /// <summary>Writes a file; several may be written at once.</summary>
    public void Write(string file, byte[] content)
    {
        string path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        _files[file] = true;
    }

    /// <summary>Deletes what is no longer part of the site, keeps the list of what is, and returns the number of files.</summary>
    public int Finish()
    {
        // The list is a file like others, which anybody may have changed: nothing outside the folder is deleted.
        foreach (string file in _before.Where(file => !_files.ContainsKey(file) && IsInside(file) && File.Exists(PathOf(file))))
        {
            File.Delete(PathOf(file));
            DeleteIfEmpty(Path.GetDirectoryName(PathOf(file))!);
        }

        File.WriteAllLines(Path.Combine(_root, List), _files.Keys.Order(StringComparer.Ordinal));
        return _files.Count;
    }

    private static bool IsInside(string file) => !Path.IsPathRooted(file) && !file.Split('/', '\\').Contains("..", StringComparer.Ordinal);

    private string PathOf(string file) => Path.Combine(_root, file);

    private void DeleteIfEmpty(string folder)
    {
        for (; Path.GetFullPath(folder) != Path.GetFullPath(_root); folder = Path.GetDirectoryName(folder)!)
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any())
                return;
            Directory.Delete(folder);
        }
    }
}
