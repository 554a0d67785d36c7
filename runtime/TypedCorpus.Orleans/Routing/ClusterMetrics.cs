using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TypedCorpus.Orleans.Routing;

/// <summary>What OpenTelemetry is told: the source of activities and the meter have the name of the package.</summary>
internal sealed class ClusterMetrics : IDisposable
{
    public const string Name = "TypedCorpus.Orleans";

    public static readonly ActivitySource Source = new(Name);

    private readonly Meter _meter;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _hedges;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _missing;

    public ClusterMetrics(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _duration = _meter.CreateHistogram<double>("typedcorpus.cluster.search.duration", "s", "How long searches take.");
        _hedges = _meter.CreateCounter<long>("typedcorpus.cluster.hedges", "{call}", "Calls to a second replica because the first was slow.");
        _retries = _meter.CreateCounter<long>("typedcorpus.cluster.retries", "{call}", "Calls to another replica because one failed.");
        _missing = _meter.CreateCounter<long>("typedcorpus.cluster.missing_shards", "{shard}", "Shards that were missing in answers.");
    }

    public void CountHedge() => _hedges.Add(1);

    public void CountRetry() => _retries.Add(1);

    public void CountSearch(TimeSpan time, int missingShards)
    {
        _duration.Record(time.TotalSeconds);
        if (missingShards > 0)
            _missing.Add(missingShards);
    }

    public void Dispose() => _meter.Dispose();
}
