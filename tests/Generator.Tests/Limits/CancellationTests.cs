using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Tests;

namespace Generator.Tests.Limits;

/// <summary>An editor ends the generator's work at each key press, and must not wait for that.</summary>
[Collection(Alone.Name)]
public sealed class CancellationTests
{
    private const int Points = 10;
    private const int Chances = 3;
    private const double UsualMilliseconds = 50;
    private const double MostMilliseconds = 500;

    private readonly CSharpCompilation _compilation = GeneratorHost.Compilation(GeneratorHost.PapersClass);

    [Fact]
    public void Work_of_every_stage_ends_soon_after_it_is_cancelled_and_leaves_nothing_half_made()
    {
        // Warm, so that what is measured is no compilation of methods.
        GeneratorDriver driver = Driver(Documents());
        string[] fresh = Sources(driver.RunGenerators(_compilation));
        double whole = double.MaxValue;
        for (int run = 0; run < Chances; run++)
        {
            long start = Stopwatch.GetTimestamp();
            GeneratorDriver ran = driver.RunGenerators(_compilation);
            whole = Math.Min(whole, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Assert.Equal(fresh, Sources(ran));
        }

        List<double> waits = [];
        for (int point = 0; point < Points; point++)
        {
            // The machine may be busy just then: of several waits the shortest is what the generator takes.
            double? least = null;
            for (int chance = 0; chance < Chances && least is not <= UsualMilliseconds; chance++)
            {
                double? wait = CancelAfter(driver, whole * (point + 0.5) / Points);
                least = least < wait ? least : wait ?? least;
            }

            if (least is { } shortest)
                waits.Add(shortest);
        }

        Assert.InRange(waits.Count, Points / 2, Points);
        waits.Sort();
        Assert.InRange(waits[waits.Count / 2], 0, UsualMilliseconds);
        Assert.InRange(waits[^1], 0, MostMilliseconds);
        Assert.Equal(fresh, Sources(driver.RunGenerators(_compilation)));
    }

    private double? CancelAfter(GeneratorDriver driver, double milliseconds)
    {
        using var source = new CancellationTokenSource();
        long cancelled = 0;
        using var timer = new Timer(
            _ =>
            {
                Volatile.Write(ref cancelled, Stopwatch.GetTimestamp());
                source.Cancel();
            },
            null,
            TimeSpan.FromMilliseconds(milliseconds),
            Timeout.InfiniteTimeSpan);
        try
        {
            driver.RunGenerators(_compilation, source.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(Volatile.Read(ref cancelled)).TotalMilliseconds;
        }
    }

    private static GeneratorDriver Driver(TestDocument[] documents) => GeneratorHost.Driver(documents);

    private static TestDocument[] Documents() =>
        [.. Enumerable.Range(0, 4).Select(i => new TestDocument($"{i}.txt", MadeUp.Listing(300, (ulong)i + 1)))];

    private static string[] Sources(GeneratorDriver driver) =>
        [.. driver.GetRunResult().GeneratedTrees.Select(tree => tree.ToString())];
}
