using Xunit.Abstractions;

namespace TypedCorpus.Tests.Running;

/// <summary>Starts the tests that take longest before the others, so that at the end all processors are still busy.</summary>
/// <param name="longest">A part of the name of each collection or class, the longest first.</param>
public abstract class LongTestsFirst(params string[] longest) : ITestCollectionOrderer
{
    public virtual IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections.OrderBy(collection =>
        Array.FindIndex(longest, name => collection.DisplayName.EndsWith(name, StringComparison.Ordinal)) is var at && at < 0 ? longest.Length : at);
}
