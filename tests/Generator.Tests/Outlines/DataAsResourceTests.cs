using Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator;
using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Generator.Outlines;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace Generator.Tests.Outlines;

/// <summary>A corpus whose data is a resource is the one whose data are literals.</summary>
public sealed class DataAsResourceTests
{
    private static readonly TestOptions Everything = new(("CorpusVocabularies", "All"), ("CorpusTypedFields", "true"));

    private static readonly TestDocument[] Small =
    [
        ListingPage.Document("a.txt", ("Seer: A Title", ListingPage.Abstract("A.")), ("Lonely", "")),
        new("b.bib", "@article{k1, ids = {k2}, title = {Another}, author = {A. Author}, year = 2020, impact = 1.5}"),
    ];

    [Fact]
    public void The_bytes_are_those_of_the_literals()
    {
        CorpusImage literals = new LoadedCorpus(GeneratorHost.Run(GeneratorHost.PapersClass, SharedDocuments.All).Load()).Image;
        OutlinedImage compiled = ResourceHost.Compile(new(), SharedDocuments.All);
        GeneratorRun run = ResourceHost.Run(GeneratorHost.PapersClass, new(), SharedDocuments.All, compiled, areReadable: false);
        CorpusImage resource = CorpusImage.OpenResource(new LoadedCorpus(run.Load()).Owner, compiled.Outline.Checksum);
        for (int section = 0; section < (int)ImageSection.Count; section++)
            Assert.Equal(literals.Section(section), resource.Section(section));
    }

    [Fact]
    public void Everything_but_the_data_is_generated_as_from_the_documents()
    {
        GeneratorRun literals = GeneratorHost.Run(GeneratorHost.Compilation(GeneratorHost.PapersClass), Everything, Small);
        GeneratorRun resource = ResourceHost.Run(GeneratorHost.PapersClass, Everything, Small);
        Assert.Equal(
            literals.Result.GeneratedSources.Select(source => (source.HintName, Content(source))),
            resource.Result.GeneratedSources.Select(source => (source.HintName, Content(source))));
        Assert.NotEmpty(literals.DiagnosticIds);
        Assert.Equal(literals.Result.Diagnostics.Select(one => one.ToString()), resource.Result.Diagnostics.Select(one => one.ToString()));
        Assert.Equal("Seer: A Title", resource.Open().Search("title")[0].Paper.Title);
        Assert.Equal("Another", resource.Open().Find("k2")!.Title);

        static string Content(GeneratedSourceResult source) =>
            source.HintName.EndsWith("Data.g.cs", StringComparison.Ordinal) ? "" : source.SourceText.ToString();
    }

    [Fact]
    public void The_class_opens_the_resource()
    {
        GeneratorRun run = ResourceHost.Run("namespace Acme; [TypedCorpus.PaperCorpus] public static partial class Papers { static int Opened; }", Small);
        string checksum = ResourceHost.Compile(new(), Small).Outline.Checksum.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
        Snapshot.Match(run.Source("Papers.Data.g.cs").Replace(checksum, "checksum", StringComparison.Ordinal), extension: "cs");
    }

    [Fact]
    public void A_class_with_fewer_members_or_patterns_for_all_documents_takes_the_resource()
    {
        GeneratorRun run = ResourceHost.Run("[TypedCorpus.PaperCorpus(\"*.txt\", \"b.*\", MaxMembers = 0)] public static partial class Papers;", Small);
        Assert.DoesNotContain("Seer", run.Source("Papers.Members.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain(run.DiagnosticIds, id => id is "TC0109" or "TC0102" or "TC0101");
        Assert.Equal(3, run.Open().Count);
    }

    [Fact]
    public void Who_has_a_resource_is_not_advised_to_have_one()
    {
        var options = new TestOptions(("CorpusMaxMembers", "1"));
        GeneratorRun run = ResourceHost.Run(GeneratorHost.PapersClass, options, Small);
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics, one => one.Id == "TC0106");
        Assert.DoesNotContain("CorpusDataAsResource", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_step_of_a_build_writes_the_image_and_its_outline()
    {
        string folder = Directory.CreateTempSubdirectory("typedcorpus-").FullName;
        try
        {
            string image = Path.Combine(folder, "a #;b.image");
            GeneratorDriver driver = CSharpGeneratorDriver.Create(
                [new CorpusImageGenerator().AsSourceGenerator(), new PaperCorpusGenerator().AsSourceGenerator()],
                Small,
                optionsProvider: new TestOptions(("CorpusImageFile", Uri.EscapeDataString(image))));
            GeneratorDriverRunResult result = driver.RunGenerators(CSharpCompilation.Create("Step")).GetRunResult();
            // What is wrong with the documents is said with the class.
            Assert.Empty(result.Diagnostics);
            Assert.Empty(result.GeneratedTrees);
            OutlinedImage compiled = ResourceHost.Compile(new(), Small);
            Assert.Equal(compiled.Image.ToResource(), File.ReadAllBytes(image));
            Assert.Equal(compiled.Outline, OutlineFormat.Read(File.ReadAllText(Path.Combine(folder, "a #;b.outline"))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_step_that_cannot_write_is_an_error()
    {
        string missing = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "Corpus.image");
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusImageGenerator().AsSourceGenerator()],
            Small,
            optionsProvider: new TestOptions(("CorpusImageFile", Uri.EscapeDataString(missing))));
        Diagnostic diagnostic = Assert.Single(driver.RunGenerators(CSharpCompilation.Create("Step")).GetRunResult().Diagnostics);
        Assert.Equal(("TC0901", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
    }
}
