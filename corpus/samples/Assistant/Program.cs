using TypedCorpus;
using TypedCorpus.AspNetCore;
using TypedCorpus.Mcp;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);

WebApplication app = builder.Build();
app.MapPaperCorpus("/papers", Papers.All).WithMcp();
app.Run();

[PaperCorpus]
public static partial class Papers;
