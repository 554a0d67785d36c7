using System.Globalization;

namespace Benchmarks.Support;

/// <summary>The peak memory of the C# compilers that a build starts one after the other, as Linux counts it.</summary>
internal sealed class CompilerMemory
{
    private int _compiler;

    /// <summary>The peak of its working set in MB, or NaN if it was not seen.</summary>
    public double PeakMegabytes { get; private set; } = double.NaN;

    /// <summary>Reads the memory of the compiler if it runs; call it repeatedly during a build.</summary>
    public void Look(int build)
    {
        if (!OperatingSystem.IsLinux())
            return;
        if (_compiler == 0)
            _compiler = FindCompiler(build);
        if (_compiler != 0 && StatusOf(_compiler, "VmHWM:") is { } peak)
            PeakMegabytes = double.Max(peak / 1024.0, double.IsNaN(PeakMegabytes) ? 0 : PeakMegabytes);
        else
            _compiler = 0;
    }

    private static int FindCompiler(int build)
    {
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out int process)
                && Read(process, "cmdline") is { } command
                && command.Split('\0').Take(3).Any(word => Path.GetFileName(word) is "csc" or "csc.dll")
                && IsBelow(process, build))
            {
                return process;
            }
        }

        return 0;
    }

    private static bool IsBelow(int process, int ancestor)
    {
        while (process > 1 && process != ancestor)
            process = StatusOf(process, "PPid:") ?? 0;
        return process == ancestor;
    }

    private static int? StatusOf(int process, string field)
    {
        string? line = Read(process, "status")?.Split('\n').FirstOrDefault(line => line.StartsWith(field, StringComparison.Ordinal));
        string[]? words = line?.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words is null ? null : int.Parse(words[1], CultureInfo.InvariantCulture);
    }

    private static string? Read(int process, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/{file}");
        }
        catch (IOException)
        {
            // The process has ended.
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
