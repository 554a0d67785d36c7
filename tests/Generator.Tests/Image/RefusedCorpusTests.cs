using System.Reflection;
using TypedCorpus;
using TypedCorpus.Image.Layout;
using RuntimeImage = TypedCorpus.Image.CorpusImage;

namespace Generator.Tests.Image;

/// <summary>A corpus whose data is missing or of another version says so, through the class that the user calls.</summary>
public sealed class RefusedCorpusTests
{
    private const string Source = """
        namespace Acme
        {
            [TypedCorpus.PaperCorpus]
            public static partial class Papers;

            public static class User
            {
                public static string Title() => Papers.One.Title;
                public static string? Abstract() => Papers.One.Abstract;
            }
        }
        """;

    private static readonly TestDocument Document = ListingPage.Document("folder/a.txt", ("One", ListingPage.Abstract("A.")));

    [Fact]
    public void A_document_that_was_removed_is_named_when_its_text_is_asked_for()
    {
        Assembly assembly = (GeneratorHost.Run(Source, Document) with { Documents = [] }).Load();
        Assert.Equal("One", Call(assembly, "Title"));
        Assert.Equal(
            $"The document 'folder/a.txt' of the corpus 'Acme.Papers' is not in the assembly '{assembly.GetName().Name}': its "
            + "resource 'TypedCorpus/folder/a.txt' was removed or renamed after the compilation. Keep the resources whose "
            + "names begin with 'TypedCorpus/', and build the project anew.",
            Assert.Throws<CorpusDataException>(() => Call(assembly, "Abstract")).Message);
    }

    [Fact]
    public void A_document_of_another_length_is_named()
    {
        TestDocument cut = new(Document.Name, Document.Bytes[..^1]);
        Assembly assembly = (GeneratorHost.Run(Source, Document) with { Documents = [cut] }).Load();
        Assert.Contains(
            $"has {cut.Bytes.Length} bytes where {Document.Bytes.Length} were compiled",
            Assert.Throws<CorpusDataException>(() => Call(assembly, "Abstract")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_other_bytes_reads_as_something_else()
    {
        byte[] bytes = [.. Document.Bytes];
        Array.Fill(bytes, (byte)0xF7);
        Assembly assembly = (GeneratorHost.Run(Source, Document) with { Documents = [new(Document.Name, bytes)] }).Load();
        Assert.NotNull(Call(assembly, "Abstract"));
    }

    [Fact]
    public void A_corpus_without_its_data_is_refused_each_time_as_it_is()
    {
        GeneratorRun run = GeneratorHost.Run(Source, Document);
        Assembly assembly = (run with
        {
            Output = run.Output.RemoveSyntaxTrees(
                run.Output.SyntaxTrees.Where(tree => tree.FilePath.EndsWith("Data.g.cs", StringComparison.Ordinal))),
        }).Load();
        for (int i = 0; i < 2; i++)
        {
            Assert.Equal(
                $"The corpus 'Acme.Papers' was compiled without its data. Build the project of '{assembly.GetName().Name}' anew.",
                Assert.Throws<CorpusDataException>(() => Call(assembly, "Title")).Message);
        }
    }

    [Theory]
    [InlineData(HeaderLayout.VersionAt)]
    [InlineData(HeaderLayout.ChecksumAt)]
    public void An_image_of_another_version_is_refused_when_it_is_opened(int at)
    {
        TestImage image = Image();
        byte[] header = image[ImageSection.Header];
        header[at]++;
        string message = Assert.Throws<CorpusDataException>(() => PaperCorpus.Open(WithHeader(image, header), typeof(RefusedCorpusTests))).Message;
        Assert.StartsWith(
            $"The corpus '{typeof(RefusedCorpusTests).FullName}' in the assembly 'Generator.Tests' was compiled by another version of the "
            + "package TypedCorpus than the one that runs, ",
            message,
            StringComparison.Ordinal);
        Assert.EndsWith("Use one version in all projects of the app, and build them anew.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_of_a_version_without_any_section_that_is_known_is_refused_when_it_is_opened()
    {
        string message = Assert.Throws<CorpusDataException>(() => PaperCorpus.Open(new OldImage(), typeof(RefusedCorpusTests))).Message;
        Assert.Contains("its data has the layout 0, and ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_whose_header_is_cut_short_is_refused_when_it_is_opened() => Assert.All(
        Enumerable.Range(0, HeaderLayout.Length),
        length => Assert.Throws<CorpusDataException>(
            () => PaperCorpus.Open(WithHeader(Image(), Image()[ImageSection.Header][..length]), typeof(RefusedCorpusTests))));

    private static TestImage WithHeader(TestImage image, byte[] header) =>
        image.With(ImageSection.Header, header, headerAgrees: false);

    private static TestImage Image() =>
        new(TypedCorpus.Generator.Compiling.Image.CorpusImageBuilder.Build(GeneratorSteps.Compile(Document), CancellationToken.None));

    private static object? Call(Assembly assembly, string method) => assembly
        .GetType("Acme.User", throwOnError: true)!
        .GetMethod(method)!
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    private sealed class OldImage : RuntimeImage;
}
