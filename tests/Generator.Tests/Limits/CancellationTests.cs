using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Tests;

namespace Generator.Tests.Limits;

/// <summary>An editor cancels the generator at each key press and must not wait for it.</summary>
[Collection(Alone.Name)]
public sealed class CancellationTests
{
    private const int Points = 10;
    private const int Chances = 5;
    private const double UsualMilliseconds = 50;
    private const double MostMilliseconds = 500;

    private readonly CSharpCompilation _compilation = GeneratorHost.Compilation(GeneratorHost.PapersClass);

    /// <summary>Times are processor time of this process, so that other processes do not count.</summary>
    [Fact]
    public void Work_of_every_stage_ends_soon_after_it_is_cancelled_and_leaves_nothing_half_made()
    {
        // Warm up, so that no compilation of methods is measured.
        GeneratorDriver driver = GeneratorHost.Driver(Documents());
        string[] fresh = Sources(driver.RunGenerators(_compilation));
        TimeSpan whole = TimeSpan.MaxValue;
        for (int run = 0; run < Chances; run++)
        {
            TimeSpan start = TaskTime.ProcessorTime;
            GeneratorDriver ran = driver.RunGenerators(_compilation);
            TimeSpan took = TaskTime.ProcessorTime - start;
            whole = took < whole ? took : whole;
            Assert.Equal(fresh, Sources(ran));
        }

        List<double> rests = [];
        for (int point = 0; point < Points; point++)
        {
            // A garbage collection may come between, so the shortest of several rests counts.
            double? least = null;
            for (int chance = 0; chance < Chances && least is not <= UsualMilliseconds; chance++)
            {
                double? rest = RestAfter(driver, whole * ((point + 0.5) / Points));
                least = least < rest ? least : rest ?? least;
            }

            if (least is { } shortest)
                rests.Add(shortest);
        }

        Assert.InRange(rests.Count, Points / 2, Points);
        rests.Sort();
        Assert.InRange(rests[rests.Count / 2], 0, UsualMilliseconds);
        Assert.InRange(rests[^1], 0, MostMilliseconds);
        Assert.Equal(fresh, Sources(driver.RunGenerators(_compilation)));
    }

    /// <summary>Cancels after a part of the work; returns the work that follows, or null if all was done before.</summary>
    private double? RestAfter(GeneratorDriver driver, TimeSpan work)
    {
        using var source = new CancellationTokenSource();
        TimeSpan start = TaskTime.ProcessorTime;
        TimeSpan? cancelled = null;
        bool isOver = false;
        var watch = new Thread(() =>
        {
            while (!Volatile.Read(ref isOver) && TaskTime.ProcessorTime - start < work)
                Thread.Sleep(1);
            source.Cancel();
            cancelled = TaskTime.ProcessorTime;
        });
        watch.Start();
        try
        {
            driver.RunGenerators(_compilation, source.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            TimeSpan end = TaskTime.ProcessorTime;
            watch.Join();
            return Math.Max(0, (end - cancelled!.Value).TotalMilliseconds);
        }
        finally
        {
            Volatile.Write(ref isOver, true);
            watch.Join();
        }
    }

    private static TestDocument[] Documents() =>
        [.. Enumerable.Range(0, 4).Select(i => new TestDocument($"{i}.txt", MadeUp.Listing(300, (ulong)i + 1)))];

    private static string[] Sources(GeneratorDriver driver) =>
        [.. driver.GetRunResult().GeneratedTrees.Select(tree => tree.ToString())];
}
