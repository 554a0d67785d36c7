using System.Reflection;
using TypedCorpus;
using TypedCorpus.Image.Layout;

namespace Generator.Tests.Image;

/// <summary>An image that is a resource of the assembly, where it is missing or another one.</summary>
public sealed class ResourceImageTests
{
    private const string Source = """
        namespace Acme
        {
            [TypedCorpus.PaperCorpus]
            public static partial class Papers;

            public static class User
            {
                public static string Title() => Papers.One.Title;
            }
        }
        """;

    private static readonly GeneratorRun Run = ResourceHost.Run(Source, ListingPage.Document("a.txt", ("One", ListingPage.Abstract("A."))));

    [Fact]
    public void It_is_read_in_place() => Assert.Equal("One", Title(Run));

    [Fact]
    public void One_that_was_removed_is_named_each_time()
    {
        Assembly assembly = (Run with { Image = null }).Load();
        for (int i = 0; i < 2; i++)
        {
            Assert.Equal(
                $"The static data of the corpus 'Acme.Papers' is not in the assembly '{assembly.GetName().Name}': its resource 'TypedCorpus.Image' "
                + "was removed or renamed after the compilation. Keep the resources whose names begin with 'TypedCorpus', and build the project anew.",
                Assert.Throws<CorpusDataException>(() => Title(assembly)).Message);
        }
    }

    [Fact]
    public void That_of_other_documents_is_refused()
    {
        GeneratorRun other = ResourceHost.Run(Source, ListingPage.Document("a.txt", ("Two", ListingPage.Abstract("A."))));
        string message = Assert.Throws<CorpusDataException>(() => Title(Run with { Image = other.Image })).Message;
        Assert.Contains("is not what its members were compiled with. Build the project anew", message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_another_length_is_refused()
    {
        byte[] image = Run.Image!;
        foreach (int length in (int[])[0, ResourceLayout.HeaderAt - 1, image.Length - 1])
            Assert.Throws<CorpusDataException>(() => Title(Run with { Image = image[..length] }));
        Assert.Throws<CorpusDataException>(() => Title(Run with { Image = [.. image, 0] }));
    }

    [Fact]
    public void One_whose_header_gives_other_lengths_is_refused()
    {
        for (int at = ResourceLayout.HeaderAt + HeaderLayout.LengthsAt; at < ResourceLayout.HeaderAt + HeaderLayout.Length; at++)
        {
            byte[] image = [.. Run.Image!];
            image[at] ^= 0x7F;
            Assert.Throws<CorpusDataException>(() => Title(Run with { Image = image }));
        }
    }

    [Theory]
    [InlineData(HeaderLayout.VersionAt)]
    [InlineData(HeaderLayout.ChecksumAt)]
    public void One_of_another_version_is_refused(int at)
    {
        byte[] image = [.. Run.Image!];
        image[ResourceLayout.HeaderAt + at]++;
        string message = Assert.Throws<CorpusDataException>(() => Title(Run with { Image = image })).Message;
        Assert.Contains("was compiled by another version of the package", message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_ends_in_a_header_of_another_version_is_refused()
    {
        for (int length = ResourceLayout.HeaderAt; length < ResourceLayout.HeaderAt + HeaderLayout.Length; length++)
            Assert.Throws<CorpusDataException>(() => Title(Run with { Image = Run.Image![..length] }));
    }

    private static string Title(GeneratorRun run) => Title(run.Load());

    private static string Title(Assembly assembly) => (string)assembly
        .GetType("Acme.User", throwOnError: true)!
        .GetMethod("Title")!
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
}
