using Orleans.Dashboard;
using TypedCorpus;
using TypedCorpus.Orleans;

// One silo, which is client, server and cluster. More of them find one another by Redis: clusters.md.
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.UseOrleans(silo =>
{
    silo.UseLocalhostClustering();
    silo.AddDashboard();
    silo.AddPaperCorpora(options =>
    {
        options.Corpora.Add(Vision.All);
        options.Corpora.Add(Others.All);
    });
});
builder.Services.AddHealthChecks().AddClusterCorpus();

WebApplication app = builder.Build();
ClusterCorpus corpus = app.Services.GetRequiredService<IGrainFactory>().GetCorpus();
app.MapGet("/search", async (string q, CancellationToken cancellation) =>
{
    ClusterAnswer answer = await corpus.SearchAsync(q, new() { CountsAll = true }, cancellation);
    return new { answer.TotalCount, answer.MissingShards, Titles = answer.Hits.Select(hit => hit.Paper.Title) };
});
app.MapHealthChecks("/health");
app.MapOrleansDashboard("/dashboard");
app.Run();

[PaperCorpus("000*.txt", "001*.txt")]
public static partial class Vision;

[PaperCorpus("002*.txt", "003*.txt", "004*.txt")]
public static partial class Others;
