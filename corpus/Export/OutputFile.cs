using TypedCorpus.App.Commands;

namespace TypedCorpus.App.Export;

/// <summary>Writes a file whole or not at all: into a temporary file beside it, which then takes its name.</summary>
internal static class OutputFile
{
    /// <exception cref="CommandFailedException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (path.Length == 0)
            throw new CommandFailedException("cannot write a file without a name.");
        if (Directory.Exists(path))
            throw new CommandFailedException($"cannot write '{path}': it is a directory.");

        try
        {
            // A device has to keep its name, and a link has to go on leading to the file.
            if (IsDevice(path))
                WriteInPlace(path, write);
            else
                Replace(FollowLinks(path), write);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailedException($"cannot write '{path}': {Explain(path, failure)}");
        }
    }

    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private static string FollowLinks(string path)
    {
        // From the full path: the framework takes the target of a relative one to be below the root.
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
            // What went wrong first is what the user has to hear of.
        }
    }

    // The framework would name the temporary file, which the user has never heard of: here, or after a colon.
    private static string Explain(string path, Exception failure) => failure switch
    {
        DirectoryNotFoundException => $"there is no directory '{Path.GetDirectoryName(path)}'.",
        UnauthorizedAccessException => "permission denied.",
        _ => failure.Message.Split(" : '")[0].ReplaceLineEndings(" "),
    };
}
