using System.Diagnostics;

namespace TypedCorpus.Tests.Fuzzing;

/// <summary>Takes away from a text what it does not need to fail: large parts first, then smaller ones.</summary>
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
