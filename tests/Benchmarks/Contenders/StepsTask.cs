using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using TypedCorpus;

namespace Contenders;

/// <summary>
/// Prints the microseconds of each step to a first title and a first hit, and of the same steps again: what the runtime does once
/// for code and data, such as loading an assembly and binding calls, is the difference.
/// </summary>
internal static class StepsTask
{
    private const string Query = "linear attention";

    public static int Run(string title, long start)
    {
        List<(string Name, double Time)> steps = [("begin", Elapsed(ref start))];
        // The cost of any assembly.
        RuntimeHelpers.RunClassConstructor(typeof(SQLitePCL.raw).TypeHandle);
        steps.Add(("load another library", Elapsed(ref start)));
        RuntimeHelpers.RunClassConstructor(typeof(PaperCorpus).TypeHandle);
        steps.Add(("load the library", Elapsed(ref start)));
        PaperCorpus papers = Papers.All;
        steps.Add(("open the corpus", Elapsed(ref start)));
        for (int round = 0; round < 2; round++)
        {
            Paper paper = papers[title];
            steps.Add(("find a title", Elapsed(ref start)));
            _ = paper.Title;
            steps.Add(("read it", Elapsed(ref start)));
            SearchResults results = papers.Search(Query, new() { Matching = TermMatching.Any });
            steps.Add(("search", Elapsed(ref start)));
            _ = results[0].Paper.Title;
            steps.Add(("read the first hit", Elapsed(ref start)));
        }

        foreach ((string name, double time) in steps)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time:F1}\t{name}"));
        return 0;
    }

    private static double Elapsed(ref long start)
    {
        double time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        start = Stopwatch.GetTimestamp();
        return time;
    }
}
