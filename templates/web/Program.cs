using TypedCorpus.AspNetCore;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
WebApplication app = builder.Build();

app.MapPaperCorpus("/papers", Papers.All, options =>
{
    options.Title = "Reading list";
    options.Ids = typeof(Papers.Ids);
});
app.MapGet("/", () => Results.Redirect("/papers"));
app.Run();
