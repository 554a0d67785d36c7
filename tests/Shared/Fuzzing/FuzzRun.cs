using System.Diagnostics;

namespace TypedCorpus.Tests.Fuzzing;

/// <summary>Runs the cases of a target one after the other. A case is told by the seed and its number alone.</summary>
internal sealed class FuzzRun(FuzzTarget target, ulong seed)
{
    /// <summary>What a case may take, whatever its length; a busy machine is given several chances.</summary>
    private const double BaseMilliseconds = 500;
    private const double MillisecondsPerCharacter = 0.02;
    private const int Chances = 5;

    /// <summary>As small as a thread of a compiler may have on any system, so that recursion shows.</summary>
    private const int StackSize = 512 << 10;

    // A case that does not end is watched from another thread.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private long _number;

    /// <summary>How many cases were run.</summary>
    public long Cases { get; private set; }

    /// <summary>Runs for a time, or up to a number of cases; returns the first find, if there is one.</summary>
    public FuzzFind? Run(TimeSpan time, long cases = long.MaxValue, long first = 0)
    {
        FuzzFind? find = null;
        var worker = new Thread(() => find = RunCases(time, cases, first), StackSize) { IsBackground = true };
        worker.Start();
        long seen = -1;
        while (!worker.Join(Hang))
        {
            long number = Interlocked.Read(ref _number);
            if (number == seen)
                return new(target.Name, seed, number, "The case does not end", Input(number));
            seen = number;
        }

        return find;
    }

    /// <summary>The input of a case.</summary>
    public string Input(long number) => target.Make(new(seed ^ ((ulong)number * 0x9E3779B97F4A7C15)));

    private FuzzFind? RunCases(TimeSpan time, long cases, long first)
    {
        long start = Stopwatch.GetTimestamp();
        for (long number = first; Cases < cases && Stopwatch.GetElapsedTime(start) < time; number++)
        {
            Interlocked.Exchange(ref _number, number);
            string input = Input(number);
            if (FaultOf(input) is { } fault)
                return new(target.Name, seed, number, fault, Minimiser.Minimise(input, smaller => Kind(FaultOf(smaller)) == Kind(fault)));
            Cases++;
        }

        return null;
    }

    private string? FaultOf(string input)
    {
        double allowed = BaseMilliseconds + (MillisecondsPerCharacter * input.Length);
        for (int chance = 0; ; chance++)
        {
            long start = Stopwatch.GetTimestamp();
            try
            {
                target.Check(input);
            }
            catch (Exception fault)
            {
                return $"{fault.GetType().Name}: {fault.Message}\n{fault.StackTrace}";
            }

            if (Stopwatch.GetElapsedTime(start).TotalMilliseconds <= allowed)
                return null;
            if (chance == Chances)
                return $"Too slow: {input.Length} characters take more than {allowed:F0} ms each time";
        }
    }

    /// <summary>What stays the same of a fault while its input gets smaller.</summary>
    private static string? Kind(string? fault) => fault?.Split('\n', ':')[0];
}

/// <summary>A case that failed.</summary>
internal sealed record FuzzFind(string Target, ulong Seed, long Number, string Fault, string Input)
{
    public override string ToString() =>
        $"{Target}: seed {Seed}, case {Number}\n{Fault}\nMinimised input, {Input.Length} characters: {Escaped}";

    /// <summary>The input as a C# literal has it.</summary>
    private string Escaped => "\"" + string.Concat(Input.Select(c => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        >= ' ' and <= '~' => c.ToString(),
        _ => $"\\u{(int)c:X4}",
    })) + "\"";
}
