using BlazorWebAssembly;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using TypedCorpus;

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<Search>("#app");
await builder.Build().RunAsync();

[PaperCorpus]
public static partial class Papers;
