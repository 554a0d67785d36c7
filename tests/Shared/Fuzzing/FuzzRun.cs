using System.Diagnostics;

namespace TypedCorpus.Tests.Fuzzing;

/// <summary>Runs the cases of a target. A case is determined by the seed and its number.</summary>
internal sealed class FuzzRun(FuzzTarget target, ulong seed)
{
    // The time limit of a case; one that exceeds it is repeated, since the machine may be busy.
    private const double BaseMilliseconds = 500;
    private const double MillisecondsPerCharacter = 0.02;
    private const int Chances = 5;

    /// <summary>The smallest stack that a compiler thread has on any system, so that deep recursion fails.</summary>
    private const int StackSize = 512 << 10;

    // Another thread detects a case that does not end.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private long _number;

    /// <summary>The number of cases that were run.</summary>
    public long Cases { get; private set; }

    /// <summary>Runs for a time or up to a number of cases; returns the first case that fails, if any.</summary>
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
        for (long number = first; number == first || (Cases < cases && Stopwatch.GetElapsedTime(start) < time); number++)
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
            try
            {
                if (TaskTime.Of(() => target.Check(input)) <= allowed)
                    return null;
            }
            catch (Exception fault)
            {
                return $"{fault.GetType().Name}: {fault.Message}\n{fault.StackTrace}";
            }

            if (chance == Chances)
                return $"Too slow: {input.Length} characters take more than {allowed:F0} ms each time";
        }
    }

    /// <summary>The part of a fault that stays the same while its input is minimised.</summary>
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

/// <summary>Removes the parts of a text that it does not need to fail: large parts first, then smaller ones.</summary>
internal static class Minimiser
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static string Minimise(string text, Func<string, bool> fails)
    {
        long start = Stopwatch.GetTimestamp();
        for (int length = text.Length / 2; length > 0; length = Math.Min(length / 2, text.Length))
        {
            for (int at = 0; at + length <= text.Length;)
            {
                if (Stopwatch.GetElapsedTime(start) > Longest)
                    return text;
                string smaller = text.Remove(at, length);
                if (fails(smaller))
                    text = smaller;
                else
                    at += length;
            }
        }

        return text;
    }
}
