using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TypedCorpus.Tests.Payloads;

namespace TypedCorpus.AspNetCore.Tests.Mapping;

/// <summary>The pages beside the rest of an app, and with what ASP.NET Core has for all routes.</summary>
public sealed class NeighbourTests
{
    [Fact]
    public async Task Only_its_own_routes_have_its_headers()
    {
        await using CorpusApp app = await CorpusApp.Start(app =>
        {
            app.MapPaperCorpus("/papers", Library.All);
            app.MapGet("/other", () => "other");
        });
        using HttpResponseMessage other = await app.Client.GetAsync("/other");
        Assert.False(other.Headers.Contains("Content-Security-Policy"));
        foreach (string path in (string[])["/papers", "/papers/map", "/papers/api/v1/search?q=a", "/papers/nothing", "/papers/api/nothing"])
            Assert.True((await app.Client.GetAsync(path)).Headers.Contains("Content-Security-Policy"), path);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync("/elsewhere")).StatusCode);
    }

    [Fact]
    public async Task Answers_can_be_compressed_and_kept_by_the_server()
    {
        await using CorpusApp app = await CorpusApp.Start(
            app =>
            {
                app.UseResponseCompression();
                app.UseOutputCache();
                app.MapPaperCorpus("/papers", Papers.All).CacheOutput();
            },
            builder =>
            {
                builder.Services.AddResponseCompression();
                builder.Services.AddOutputCache();
            });
        string plain = await app.Client.GetStringAsync("/papers/documents");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/papers/documents");
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using HttpResponseMessage answer = await app.Client.SendAsync(request);
        Assert.Equal(["gzip"], answer.Content.Headers.ContentEncoding);
        Assert.NotNull(answer.Headers.Age);
        await using var gzip = new GZipStream(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        Assert.Equal(plain, await new StreamReader(gzip).ReadToEndAsync());
    }

    [Fact]
    public async Task A_health_check_reads_the_corpus()
    {
        await using CorpusApp app = await CorpusApp.Start(
            app => app.MapHealthChecks("/health"),
            builder => builder.Services.AddHealthChecks().AddPaperCorpus(Papers.All).AddPaperCorpus(Library.All, "library"));
        Assert.Equal("Healthy", await app.Client.GetStringAsync("/health"));
    }

    [Fact]
    public async Task Searches_are_measured_and_not_told()
    {
        var activities = new List<Activity>();
        var measured = new List<(string Name, double Value, string? Corpus)>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "TypedCorpus",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => { lock (activities) activities.Add(activity); },
        };
        ActivitySource.AddActivityListener(listener);
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "TypedCorpus")
                    self.EnableMeasurementEvents(instrument);
            },
        };
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        meters.Start();

        await using CorpusApp app = await CorpusApp.Start(app => app.MapPaperCorpus("/papers", Papers.All, options => options.Title = "Measured"));
        await app.Client.GetStringAsync("/papers?q=attention");
        // A list of papers is no search.
        await app.Client.GetStringAsync("/papers?code=yes");

        Activity search = Assert.Single(activities, activity => (string?)activity.GetTagItem("typedcorpus.corpus") == "Measured");
        int hits = Papers.All.Search("attention", new() { AsYouType = true, Limit = 1 }).TotalCount;
        Assert.Equal(hits, search.GetTagItem("typedcorpus.search.hits"));
        Assert.DoesNotContain(search.TagObjects, tag => tag.Value is "attention");
        Assert.Equal(
            ["typedcorpus.search.duration", "typedcorpus.search.hits"],
            measured.Where(one => one.Corpus == "Measured").Select(one => one.Name).Order(StringComparer.Ordinal));
        Assert.All(measured, one => Assert.True(one.Value > 0));

        void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            lock (measured)
                measured.Add((instrument.Name, value, (string?)tags[0].Value));
        }
    }

    [Fact]
    public void A_corpus_without_an_index_is_refused_at_once()
    {
        const string Source = "[TypedCorpus.PaperCorpus(FullTextIndex = false)] public static partial class Papers;";
        Type papers = GeneratorHost.Run(Source, [PayloadDocument.Of("json").Document]).Load().GetType("Papers", throwOnError: true)!;
        var corpus = (IPaperCorpus)papers.GetProperty("All")!.GetValue(null)!;
        WebApplication app = WebApplication.CreateSlimBuilder().Build();
        ArgumentException refused = Assert.Throws<ArgumentException>(() => app.MapPaperCorpus("/papers", corpus));
        Assert.Contains("FullTextIndex", refused.Message, StringComparison.Ordinal);
    }
}
