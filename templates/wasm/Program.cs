using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using ReadingList;

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<Search>("#app");
await builder.Build().RunAsync();
