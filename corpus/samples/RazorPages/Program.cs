using TypedCorpus;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages();

WebApplication app = builder.Build();
app.MapRazorPages();
app.Run();

[PaperCorpus]
public static partial class Papers;
