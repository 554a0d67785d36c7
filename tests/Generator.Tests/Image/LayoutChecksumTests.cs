using System.Reflection;
using System.Text;
using TypedCorpus;
using TypedCorpus.Image.Layout;

namespace Generator.Tests.Image;

/// <summary>A layout that changed has another checksum, so that no runtime reads what a generator of another version wrote.</summary>
public sealed class LayoutChecksumTests
{
    private const BindingFlags Constants =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_checksum_is_that_of_the_layouts_of_the_generator() =>
        Assert.Equal(HeaderLayout.Checksum, ChecksumOf(typeof(HeaderLayout).Assembly));

    [Fact]
    public void The_checksum_is_that_of_the_layouts_of_the_runtime() =>
        Assert.Equal(HeaderLayout.Checksum, ChecksumOf(typeof(PaperCorpus).Assembly));

    /// <summary>Of each constant of the code that both sides have, but for those of the header's own version.</summary>
    private static int ChecksumOf(Assembly assembly)
    {
        uint hash = 2166136261;
        foreach (string constant in assembly.GetTypes()
            .Where(type => type.Namespace is "TypedCorpus.Image.Layout" or "TypedCorpus.Text" && type.Name != "Jit" || type.FullName == "TypedCorpus.Search.Bm25")
            .SelectMany(type => type.GetFields(Constants))
            .Where(field => field.IsLiteral && field.Name is not (nameof(HeaderLayout.Version) or nameof(HeaderLayout.Checksum)))
            .Select(field => FormattableString.Invariant($"{field.DeclaringType!.FullName}.{field.Name}={field.GetRawConstantValue()}\n"))
            .Order(StringComparer.Ordinal))
        {
            foreach (byte b in Encoding.UTF8.GetBytes(constant))
                hash = unchecked((hash ^ b) * 16777619);
        }

        return (int)(hash & 0xFFFFFFF);
    }
}
