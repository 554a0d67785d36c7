using TypedCorpus.App.Common;

namespace TypedCorpus.App.Export;

/// <summary>Writes a file completely or not at all: into a temporary file beside it, which then replaces it.</summary>
internal static class OutputFile
{
    /// <exception cref="UserErrorException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (path.Length == 0)
            throw new UserErrorException("cannot write a file without a name.");
        if (Directory.Exists(path))
            throw new UserErrorException($"cannot write '{path}': it is a directory.");

        try
        {
            // A device is written in place. Of a symbolic link, the target is replaced, not the link.
            if (IsDevice(path))
                WriteInPlace(path, write);
            else
                Replace(FollowLinks(path), write);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UserErrorException($"cannot write '{path}': {Explain(path, failure)}");
        }
    }

    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private static string FollowLinks(string path)
    {
        // The framework resolves the target of a relative path against the root, so it gets the full path.
        var file = new FileInfo(Path.GetFullPath(path));
        FileSystemInfo? target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true);
        return (target ?? file).FullName;
    }

    private static void WriteInPlace(string path, Action<Stream> write)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
        write(stream);
    }

    private static void Replace(string path, Action<Stream> write)
    {
        string temporary = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
                write(stream);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            DeleteQuietly(temporary);
            throw;
        }
    }

    private static void DeleteQuietly(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The user has to learn about the first failure, not this one.
        }
    }

    // The framework names the temporary file, which means nothing to the user: it is removed from the message.
    private static string Explain(string path, Exception failure) => failure switch
    {
        DirectoryNotFoundException => $"there is no directory '{Path.GetDirectoryName(path)}'.",
        UnauthorizedAccessException => "permission denied.",
        _ => failure.Message.Split(" : '")[0].ReplaceLineEndings(" "),
    };
}
