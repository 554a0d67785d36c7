using TypedCorpus.Tests.Running;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Package.Tests.Support.TestOrder", "Package.Tests")]

namespace Package.Tests.Support;

/// <summary>The tests that publish, and those that need the tool, which takes long to pack.</summary>
public sealed class TestOrder() : LongTestsFirst(
    "." + nameof(SampleTests), "." + nameof(TemplateTests), "." + nameof(PublishTests), "." + nameof(ToolTests), "." + nameof(SupportTests))
{
    public override IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections)
    {
        ITestCollection[] ordered = [.. base.OrderTestCollections(testCollections)];
        // Each class is a collection of its own, and each uses the packages.
        PackedFeed.Expect(ordered.Length);
        return ordered;
    }
}
