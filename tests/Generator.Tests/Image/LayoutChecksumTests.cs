using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using TypedCorpus;
using TypedCorpus.Image.Layout;

namespace Generator.Tests.Image;

/// <summary>A layout that changed has another checksum, so that no runtime reads what a generator of another version wrote.</summary>
public sealed class LayoutChecksumTests
{
    private const BindingFlags Constants =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Assembly Generator = typeof(HeaderLayout).Assembly;
    private static readonly Assembly Runtime = typeof(PaperCorpus).Assembly;

    private static readonly HashSet<string?> Shared =
        [.. NamesOf(Generator).Intersect(NamesOf(Runtime)).Where(name => name!.StartsWith("TypedCorpus.", StringComparison.Ordinal))];

    [Fact]
    public void The_checksum_is_that_of_the_layouts_of_the_generator() =>
        Assert.Equal(HeaderLayout.Checksum, ChecksumOf(Generator));

    [Fact]
    public void The_checksum_is_that_of_the_layouts_of_the_runtime() =>
        Assert.Equal(HeaderLayout.Checksum, ChecksumOf(Runtime));

    private static IEnumerable<string?> NamesOf(Assembly assembly) => assembly.GetTypes().Select(type => type.FullName);

    /// <summary>Of each constant of the code that both sides compile, but for those of the header's own version.</summary>
    private static int ChecksumOf(Assembly assembly)
    {
        uint hash = 2166136261;
        foreach (string constant in assembly.GetTypes()
            .Where(type => type.FullName is not null && Shared.Contains(type.FullName))
            .SelectMany(type => type.GetFields(Constants))
            // How the just-in-time compiler treats a method differs between the two sides.
            .Where(field => field.IsLiteral && field.FieldType != typeof(MethodImplOptions) && field.Name is not (nameof(HeaderLayout.Version) or nameof(HeaderLayout.Checksum)))
            .Select(field => FormattableString.Invariant($"{field.DeclaringType!.FullName}.{field.Name}={field.GetRawConstantValue()}\n"))
            .Order(StringComparer.Ordinal))
        {
            foreach (byte b in Encoding.UTF8.GetBytes(constant))
                hash = unchecked((hash ^ b) * 16777619);
        }

        return (int)(hash & 0xFFFFFFF);
    }
}
