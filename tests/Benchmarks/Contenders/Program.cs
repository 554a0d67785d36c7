using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Contenders;

// Contenders NAME title|search TEXT, or Contenders NAME memory FILE: one contender does one task and prints its cost.
// Contenders typed steps TITLE prints what the steps to a title and to a hit cost.
long start = Stopwatch.GetTimestamp();
if (args is not [string name, string task, string text])
    return 2;
if (task == "memory")
    return MemoryTask.Run(name, text);
if (task == "steps")
    return StepsTask.Run(text, start);

string result = task == "title" ? Contender.Open(name).TitleOf(text) : Contender.Open(name).FirstFor(text);
double microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
long methods = JitInfo.GetCompiledMethodCount();
Console.WriteLine(microseconds.ToString("F1", CultureInfo.InvariantCulture));
Console.WriteLine(methods);
Console.WriteLine(result);
return 0;

/// <summary>Prints the memory of the process after opening a contender and after searching in it.</summary>
internal static class MemoryTask
{
    private const int Searches = 10_000;

    /// <param name="name">The contender.</param>
    /// <param name="file">A file with one query a line; it may be empty.</param>
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

    /// <summary>Prints the bytes of the working set, of the managed heap, and of its live objects.</summary>
    private static void Write()
    {
        long workingSet = Environment.WorkingSet;
        long heap = GC.GetTotalMemory(forceFullCollection: false);
        long used = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{workingSet} {heap} {used}"));
    }
}
