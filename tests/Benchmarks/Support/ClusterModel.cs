namespace Benchmarks.Support;

/// <summary>
/// A cluster as a few numbers, and searches in it by the method of Monte Carlo. A search is three rounds: the weights of words (left out if they
/// are kept), the search, and the papers of ten hits. In a round every machine answers, and the slowest of them is what it takes.
/// </summary>
/// <param name="Machines">The number of machines.</param>
/// <param name="SearchMilliseconds">The median time in which a machine searches all of its shards.</param>
/// <param name="Spread">The standard deviation of the logarithm of that time: 0.5 makes the p99 3.2 medians.</param>
/// <param name="HopMilliseconds">The time of a call and its answer between two machines that does nothing.</param>
/// <param name="Stragglers">The share of calls that meet a machine which collects garbage, or is busy otherwise.</param>
/// <param name="StragglerMilliseconds">How much longer these take.</param>
/// <param name="Branching">The number of machines that one asks by itself.</param>
/// <param name="KnownWords">The share of searches all of whose words are kept.</param>
internal sealed record ClusterModel(
    int Machines,
    double SearchMilliseconds,
    double Spread,
    double HopMilliseconds,
    double Stragglers,
    double StragglerMilliseconds,
    int Branching,
    double KnownWords)
{
    private const int FoundOn = 10;

    /// <summary>Simulates searches.</summary>
    /// <param name="searches">Their number.</param>
    /// <param name="isHedged">Whether another replica is asked once the time has passed within which 95 % of the answers come.</param>
    /// <returns>The times in milliseconds, and the calls for each that would have been made without hedging.</returns>
    public (double[] Times, double Calls) Simulate(int searches, bool isHedged)
    {
        var random = new Random(1);
        double patience = isHedged ? PatienceOf(random) : double.PositiveInfinity;
        long calls = 0;
        long asked = 0;
        double[] times = new double[searches];
        for (int i = 0; i < searches; i++)
        {
            // The entry is one more hop, from the client.
            double time = HopMilliseconds;
            if (random.NextDouble() >= KnownWords)
                time += RoundOf(random, Machines, share: 0.1, patience, ref calls, ref asked);
            time += RoundOf(random, Machines, share: 1, patience, ref calls, ref asked);
            time += RoundOf(random, Math.Min(FoundOn, Machines), share: 0.05, patience, ref calls, ref asked);
            times[i] = time;
        }

        return (times, (double)calls / asked);
    }

    private double PatienceOf(Random random)
    {
        double[] times = new double[20_000];
        for (int i = 0; i < times.Length; i++)
            times[i] = CallOf(random, share: 1);
        return Percentile.Of(times, 0.95);
    }

    /// <summary>The slowest of all machines; of more than one asks by itself, through those that ask the others.</summary>
    private double RoundOf(Random random, int machines, double share, double patience, ref long calls, ref long asked)
    {
        double slowest = 0;
        for (int machine = 0; machine < machines; machine++)
        {
            double time = CallOf(random, share);
            calls++;
            asked++;
            if (time > patience)
            {
                time = Math.Min(time, patience + CallOf(random, share));
                calls++;
            }

            slowest = Math.Max(slowest, time);
        }

        int levels = machines <= Branching ? 1 : 2;
        return slowest + ((levels - 1) * HopMilliseconds);
    }

    private double CallOf(Random random, double share)
    {
        double normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        double time = HopMilliseconds + (share * SearchMilliseconds * Math.Exp(Spread * normal));
        return random.NextDouble() < Stragglers ? time + StragglerMilliseconds : time;
    }
}
