using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Package.Tests.Support;

namespace Package.Tests;

/// <summary>Library and generator in machine code, for the systems that the package has them for.</summary>
public sealed class PrecompiledTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    /// <summary>The methods of the app and some of the framework; without precompiled code there are over 200.</summary>
    private const int MostMethods = 60;

    [Fact]
    public void It_is_the_same_library()
    {
        (Guid version, bool isMachineCode) plain = Read($"lib/{Consumer.Framework}/TypedCorpus.dll");
        (Guid version, bool isMachineCode) precompiled =
            Read($"runtimes/{PackedFeed.RuntimeIdentifier}/lib/{Consumer.Framework}/TypedCorpus.dll");
        Assert.Equal((plain.version, true), precompiled);
        Assert.False(plain.isMachineCode);
    }

    [Fact]
    public void The_generator_is_the_same()
    {
        (Guid version, bool isMachineCode) plain = Read("analyzers/dotnet/cs/TypedCorpus.Generator.dll");
        Assert.Equal((plain.version, true), Read($"tools/{PackedFeed.RuntimeIdentifier}/TypedCorpus.Generator.dll"));
        Assert.False(plain.isMachineCode);
    }

    [Fact]
    public async Task A_build_takes_the_generator_of_its_system_and_that_alone()
    {
        Workspace workspace = feed.Create().Project("app", Consumer.Executable).Documents("app").Write("app/Program.cs", """
            using TypedCorpus;
            Console.WriteLine(Papers.All.Count);
            [PaperCorpus] static partial class Papers;
            """);
        CompilerCall call = await CompilerCall.BuildAsync(workspace);
        string generator = Assert.Single(call.Arguments, argument => argument.Contains("TypedCorpus.Generator", StringComparison.Ordinal));
        Assert.EndsWith($"/tools/{PackedFeed.RuntimeIdentifier}/TypedCorpus.Generator.dll", generator.Replace('\\', '/').TrimEnd('"'));
    }

    [Fact]
    public async Task An_app_compiles_nothing_of_it_as_it_runs()
    {
        Workspace workspace = feed.Create()
            .Project("app", Consumer.Executable)
            .Documents("app")
            .Write("app/Program.cs", """
                using TypedCorpus;
                long before = System.Runtime.JitInfo.GetCompiledMethodCount();
                string? name = Papers.All["NYSTRÖMFORMER"].Name;
                string title = Papers.Search("linear attention")[0].Paper.Title;
                long methods = System.Runtime.JitInfo.GetCompiledMethodCount() - before;
                Console.WriteLine(methods);
                Console.WriteLine($"{name}, {title}");
                Console.WriteLine(AppDomain.CurrentDomain.GetAssemblies().Any(assembly => assembly.GetName().Name == "System.Text.Json"));
                [PaperCorpus] static partial class Papers;
                """);
        string[] lines = [.. (await workspace.RunAsync("app")).Lines];
        Assert.Equal("Nyströmformer, The Devil in Linear Transformer", lines[1]);
        Assert.Equal("False", lines[2]);
        Assert.InRange(int.Parse(lines[0], System.Globalization.CultureInfo.InvariantCulture), 1, MostMethods);
    }

    private (Guid Version, bool IsMachineCode) Read(string file)
    {
        using ZipArchive package = ZipFile.OpenRead(feed.Package);
        using var bytes = new MemoryStream();
        using (Stream stream = package.GetEntry(file)!.Open())
            stream.CopyTo(bytes);
        bytes.Position = 0;
        using var image = new PEReader(bytes);
        MetadataReader metadata = image.GetMetadataReader();
        return (metadata.GetGuid(metadata.GetModuleDefinition().Mvid), image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
    }
}
