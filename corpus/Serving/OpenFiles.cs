using System.Globalization;

namespace TypedCorpus.App.Serving;

/// <summary>The number of files and connections that the system lets this process have open.</summary>
internal static class OpenFiles
{
    /// <summary>What the runtime, the server and some visitors need.</summary>
    public const int Needed = 256;

    private const string Limits = "/proc/self/limits";
    private const string Name = "Max open files";

    /// <summary>Gets the limit; null where the system does not say it.</summary>
    public static int? Limit()
    {
        if (!File.Exists(Limits))
            return null;
        string line = File.ReadLines(Limits).FirstOrDefault(line => line.StartsWith(Name, StringComparison.Ordinal)) ?? "";
        string[] columns = line[Math.Min(line.Length, Name.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return columns.Length > 0 && int.TryParse(columns[0], CultureInfo.InvariantCulture, out int limit) ? limit : null;
    }
}
