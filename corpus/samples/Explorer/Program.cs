using TypedCorpus;
using TypedCorpus.AspNetCore;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddHealthChecks().AddPaperCorpus(Papers.All);

WebApplication app = builder.Build();
app.MapPaperCorpus("/papers", Papers.All, options =>
{
    options.Title = "Our papers";
    options.Accent = "#7a3e9d";
    options.Ids = typeof(Papers.Ids);
});
app.MapHealthChecks("/health");
app.Run();

[PaperCorpus]
public static partial class Papers;
