using System.IO.Compression;
using System.Xml.Linq;
using Package.Tests.Support;

namespace Package.Tests;

public sealed class PackageContentTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public void It_holds_library_generator_and_build_files_and_nothing_else()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.Package);
        Assert.Equal(
            [
                "README.md",
                "TypedCorpus.nuspec",
                "analyzers/dotnet/cs/TypedCorpus.CodeFixes.dll",
                "analyzers/dotnet/cs/TypedCorpus.Generator.dll",
                "build/TypedCorpus.props",
                "build/TypedCorpus.targets",
                "build/TypedCorpus.xaml",
                "buildTransitive/TypedCorpus.props",
                "buildTransitive/TypedCorpus.targets",
                "buildTransitive/TypedCorpus.xaml",
                "icon.png",
                "lib/net10.0/TypedCorpus.dll",
                "lib/net10.0/TypedCorpus.xml",
                "lib/net8.0/TypedCorpus.dll",
                "lib/net8.0/TypedCorpus.xml",
                $"runtimes/{PackedFeed.RuntimeIdentifier}/lib/net10.0/TypedCorpus.dll",
                $"tools/{PackedFeed.RuntimeIdentifier}/TypedCorpus.Generator.dll",
            ],
            package.Entries
                .Select(entry => entry.FullName)
                .Where(name =>
                    !name.StartsWith("_rels", StringComparison.Ordinal)
                        && !name.StartsWith("package/", StringComparison.Ordinal)
                        && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_description_has_what_nuget_shows_and_no_dependency()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.Package);
        using Stream stream = package.GetEntry("TypedCorpus.nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single();
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Equal("README.md", Value("readme"));
        Assert.NotEmpty(Value("description"));
        XElement repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
        // Projects that refer to the user's project need the library too.
        Assert.DoesNotContain(metadata.Elements(), element => element.Name.LocalName == "developmentDependency");
    }

    [Fact]
    public void The_explorer_needs_the_library_of_its_own_version()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.ExplorerPackage);
        using Stream stream = package.GetEntry("TypedCorpus.AspNetCore.nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single();
        XElement library = metadata.Descendants().Single(element => element.Attribute("id")?.Value == "TypedCorpus");
        Assert.Equal($"[{PackedFeed.Version}]", library.Attribute("version")!.Value);
        Assert.Contains(package.Entries, entry => entry.FullName == "lib/net10.0/TypedCorpus.AspNetCore.xml");
        Assert.Contains(package.Entries, entry => entry.FullName == "README.md");
        Assert.Contains(package.Entries, entry => entry.FullName == "icon.png");
    }

    [Theory]
    [InlineData("TypedCorpus.AI", "TypedCorpus", "lib/net10.0", "lib/net8.0")]
    [InlineData("TypedCorpus.Mcp", "TypedCorpus.AI", "lib/net10.0")]
    public async Task The_packages_for_models_need_the_others_of_their_own_version(string id, string needed, params string[] frameworks)
    {
        await PackedFeed.AddModelsAsync();
        using ZipArchive package = ZipFile.OpenRead(feed.FileOf(id));
        using Stream stream = package.GetEntry($"{id}.nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single();
        XElement[] dependencies = [.. metadata.Descendants().Where(element => element.Attribute("id")?.Value == needed)];
        Assert.Equal(frameworks.Length, dependencies.Length);
        Assert.All(dependencies, dependency => Assert.Equal($"[{PackedFeed.Version}]", dependency.Attribute("version")!.Value));
        Assert.All(frameworks, framework => Assert.Contains(package.Entries, entry => entry.FullName == $"{framework}/{id}.xml"));
        Assert.Contains(package.Entries, entry => entry.FullName == "README.md");
        Assert.Contains(package.Entries, entry => entry.FullName == "icon.png");
    }

    [Fact]
    public void Its_symbols_are_for_both_frameworks_and_name_no_folder_of_this_machine()
    {
        using ZipArchive symbols = ZipFile.OpenRead(feed.Symbols);
        ZipArchiveEntry[] files = [.. symbols.Entries.Where(entry => entry.Name.EndsWith(".pdb", StringComparison.Ordinal))];
        Assert.Equal(
            ["lib/net10.0/TypedCorpus.pdb", "lib/net8.0/TypedCorpus.pdb"],
            files.Select(file => file.FullName).Order(StringComparer.Ordinal));
        using ZipArchive package = ZipFile.OpenRead(feed.Package);
        IEnumerable<ZipArchiveEntry> assemblies = package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal));
        foreach (ZipArchiveEntry file in files.Concat(assemblies))
            Assert.False(Contains(file, Checkout.Folder), $"{file.FullName} names {Checkout.Folder}");
    }

    private static bool Contains(ZipArchiveEntry file, string text)
    {
        using var bytes = new MemoryStream();
        using (Stream stream = file.Open())
            stream.CopyTo(bytes);
        ReadOnlySpan<byte> content = bytes.ToArray();
        return content.IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0
            || content.IndexOf(System.Text.Encoding.Unicode.GetBytes(text)) >= 0;
    }
}
