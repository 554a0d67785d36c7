using System.Globalization;

namespace Contenders;

/// <summary>Says how much memory the process has after opening a contender, and after searching in it.</summary>
internal static class MemoryTask
{
    private const int Searches = 10_000;

    /// <param name="name">The contender.</param>
    /// <param name="file">A file with a query in each line; with none, nothing is searched for.</param>
    public static int Run(string name, string file)
    {
        string[] queries = File.ReadAllLines(file);
        var contender = Contender.Open(name);
        Write();
        for (int i = 0; i < Searches && queries.Length > 0; i++)
            contender.CountFor(queries[i % queries.Length]);
        Write();
        GC.KeepAlive(contender);
        return 0;
    }

    /// <summary>Writes the working set, the managed heap as it is, and what of it is in use, in bytes.</summary>
    private static void Write()
    {
        long workingSet = Environment.WorkingSet;
        long heap = GC.GetTotalMemory(forceFullCollection: false);
        long used = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{workingSet} {heap} {used}"));
    }
}
