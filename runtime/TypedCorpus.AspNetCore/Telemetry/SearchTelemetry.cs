using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TypedCorpus.AspNetCore.Telemetry;

/// <summary>The activities and metrics of searches, under the name <c>TypedCorpus</c>. What was searched for is not among them.</summary>
internal static class SearchTelemetry
{
    public const string Name = "TypedCorpus";

    private const string CorpusTag = "typedcorpus.corpus";
    private const string HitsTag = "typedcorpus.search.hits";

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "typedcorpus.search.duration", "s", "How long searches took.", advice: new() { HistogramBucketBoundaries = [0.000_005, 0.000_01, 0.000_025, 0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.0025, 0.005, 0.01, 0.1] });

    private static readonly Histogram<int> Hits = Meter.CreateHistogram<int>("typedcorpus.search.hits", "{paper}", "How many papers searches found.");

    /// <summary>Begins a search; null if nobody listens.</summary>
    public static Activity? Start(string corpus) => Activities.StartActivity("search")?.SetTag(CorpusTag, corpus);

    /// <summary>Ends a search.</summary>
    public static void Record(Activity? activity, string corpus, TimeSpan elapsed, int hits)
    {
        activity?.SetTag(HitsTag, hits);
        var tag = new KeyValuePair<string, object?>(CorpusTag, corpus);
        Duration.Record(elapsed.TotalSeconds, tag);
        Hits.Record(hits, tag);
    }
}
