using System.Text;
using Package.Tests.Support;

namespace Package.Tests;

/// <summary>The same documents give the same assembly, wherever and however it is built, without a trace of the machine.</summary>
public sealed class SameBytesTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private static readonly string[] Reproducible =
        ["-p:ContinuousIntegrationBuild=true", "-p:DeterministicSourcePaths=true", "-p:EmbedAllSources=true"];

    // Letters whose case depends on ICU and its version, on the language or on surrogates.
    private static readonly string[] Letters =
        ["\u0130", "\u0131", "\u017F", "\u019B", "\u0264", "\u1C89", "\u1E9E", "\u212A", "\uA7CB", "\uA7DC", "\U00010400", "\U00010D50"];

    [Fact]
    public async Task The_conditions_of_the_compiler_change_nothing()
    {
        Workspace workspace = App();
        string[] documents = Directory.GetFiles(Checkout.PathOf("corpus", "documents"));
        foreach (string file in documents.Order(StringComparer.Ordinal).Skip(3))
            workspace.Write("app/documents/" + Path.GetFileName(file), await File.ReadAllTextAsync(file));
        CompilerCall built = await CompilerCall.BuildAsync(workspace);
        (byte[] assembly, byte[] symbols) = (built.Assembly, built.Symbols);

        await SameAsync(
            [
                ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"),
                ("DOTNET_PROCESSOR_COUNT", "1"),
            ],
            arguments => Reordered(arguments).Append("-parallel-"));
        await SameAsync(
            [
                ("LC_ALL", "ar_SA.UTF-8"), ("TZ", "America/St_Johns"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"),
                ("DOTNET_EnableHWIntrinsic", "0"), ("DOTNET_TieredCompilation", "0"), ("DOTNET_gcServer", "0"),
            ],
            arguments => arguments);

        // The first call starts a server that the second one uses; it ends by itself.
        string server = "typedcorpus-" + Guid.NewGuid().ToString("N");
        await SameAsync([("LC_ALL", "de_DE.UTF-8")], arguments => [$"-shared:{server}", "-keepalive:15", .. arguments]);
        await SameAsync([("LC_ALL", "C"), ("TZ", "UTC")], arguments => [$"-shared:{server}", "-keepalive:1", .. arguments]);

        async Task SameAsync((string, string)[] environment, Func<string[], IEnumerable<string>> change)
        {
            await built.RunAgainAsync(environment, change);
            Assert.Equal(assembly, built.Assembly);
            Assert.Equal(symbols, built.Symbols);
        }
    }

    [Theory]
    [InlineData("portable")]
    [InlineData("embedded")]
    public async Task Two_folders_give_the_same_assembly_and_it_tells_nothing_of_them(string symbols)
    {
        byte[][] assemblies = await Task.WhenAll(Enumerable.Range(0, 2).Select(async i =>
        {
            Workspace workspace = App();
            // Files may be listed in the order of their creation.
            foreach (string name in (string[])(i == 0 ? ["x", "y", "z"] : ["z", "x", "y"]))
                workspace.Write($"app/documents/{name}.txt", Consumer.Listing("Seer" + name));
            string[] properties = [.. Reproducible, "-p:DebugType=" + symbols, "-p:PathMap=" + workspace.Folder + "=/_/"];
            (await workspace.BuildAsync("app", properties)).Succeeded();
            byte[] assembly = await File.ReadAllBytesAsync(workspace.PathOf("app/obj/Debug/net10.0/app.dll"));
            byte[] pdb = symbols == "embedded"
                ? Secrets.EmbeddedSymbols(assembly)
                : await File.ReadAllBytesAsync(workspace.PathOf("app/obj/Debug/net10.0/app.pdb"));
            IReadOnlyDictionary<string, byte[]> sources = Secrets.Sources(pdb);
            Assert.Contains(sources.Keys, name => name.EndsWith("Papers.Data.g.cs", StringComparison.Ordinal));
            Assert.All(
                [assembly, pdb, .. sources.Values, .. sources.Keys.Select(Encoding.UTF8.GetBytes)],
                file => Secrets.AssertNone(file, Secrets.Of(workspace)));
            return (byte[])[.. assembly, .. pdb];
        }));
        Assert.Equal(assemblies[0], assemblies[1]);
    }

    private static IEnumerable<string> Reordered(string[] arguments)
    {
        string[] documents = [.. arguments.Where(argument => argument.StartsWith("/additionalfile:", StringComparison.Ordinal))];
        Assert.Equal(4, documents.Length);
        return arguments.Except(documents).Concat(documents.Reverse());
    }

    private Workspace App() => feed.Create()
        .Project("app", Consumer.Executable)
        .Write("app/documents/a.bib", string.Concat(Letters.Select((letter, i) => $$$"""
            @string{m{{{letter}}} = {Macro}}
            @misc{k{{{letter}}}, title = {Title {{{i}}} }, note = m{{{letter}}}, x{{{letter}}}Field = {a},
              keywords = {K{{{letter}}}, k{{{letter}}} }, doi = {10.1000/{{{i}}} } }

            """)))
        .Write("app/documents/b.json", "[" + string.Join(',', Letters.Select((letter, i) =>
            $$"""
            {"title": "Title {{i}}", "doi": "10.1000/{{i}}", "entrytype": "{{letter}}", "Other{{letter}}": 1,
              "keywords": ["K{{letter}}", "{{letter}}"] }
            """)) + "]")
        .Write("app/Program.cs", """
            using TypedCorpus;
            Console.WriteLine(Papers.All.Count);
            [PaperCorpus] static partial class Papers;
            """);
}
