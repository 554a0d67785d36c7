namespace Package.Tests.Support;

/// <summary>A test that publishes native code, which takes a linker of the machine's own.</summary>
public sealed class NativeCompilerFactAttribute : FactAttribute
{
    private static readonly string[] Linkers = OperatingSystem.IsWindows() ? ["link.exe"] : ["clang", "gcc"];

    public NativeCompilerFactAttribute()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        bool hasLinker = folders.Any(folder => Linkers.Any(linker => File.Exists(Path.Combine(folder, linker))));
        bool hasZlib = !OperatingSystem.IsLinux() || File.Exists("/usr/include/zlib.h");
        if (!hasLinker || !hasZlib)
            Skip = "Native code is linked by a C compiler: it needs clang or gcc, and the headers of zlib.";
    }
}

/// <summary>A test of files that Windows does not have.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "There are no pipes among the files here.";
    }
}

/// <summary>A test of files with a line break in their names.</summary>
public sealed class LineBreakTheoryAttribute : TheoryAttribute
{
    public LineBreakTheoryAttribute()
    {
        if (Path.GetInvalidFileNameChars().Contains('\n'))
            Skip = "The names of files have no line breaks here.";
    }
}

/// <summary>A test that runs commands of a POSIX shell.</summary>
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "There is no POSIX shell here.";
    }
}
