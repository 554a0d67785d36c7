using Package.Tests.Support;

namespace Package.Tests;

/// <summary>The pages of the API, which are made of the XML comments.</summary>
public sealed class ApiPagesTests
{
    [Fact]
    public async Task They_are_made_without_a_warning()
    {
        string folder = Directory.CreateTempSubdirectory("typedcorpus-api-").FullName;
        try
        {
            (await Dotnet.RunAsync(Checkout.Folder, "tool", "restore")).Succeeded();
            Output output = await Dotnet.RunAsync(
                Checkout.Folder, "docfx", "runtime/docfx/docfx.json", "--output", folder, "--warningsAsErrors");
            Assert.Contains("0 warning(s)", output.Succeeded().Lines);
            foreach (string type in (string[])["TypedCorpus.PaperCorpus", "TypedCorpus.AspNetCore.PaperCorpusEndpoints"])
                Assert.True(File.Exists(Path.Combine(folder, "api", type + ".html")), output.Text);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
