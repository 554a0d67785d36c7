namespace TypedCorpus;

/// <summary>
/// Fills a <c>static partial class</c> with the papers of the project's <c>CorpusDocument</c> items: a property for
/// each paper, and <c>All</c>, <c>Find</c>, <c>TryFind</c> and <c>Documents</c> for all of them.
/// </summary>
/// <param name="documents">
/// Patterns of the documents to take, such as <c>"vision/*.txt"</c>; none takes every document. <c>*</c> and <c>?</c>
/// stay within one folder, <c>**</c> stands for any number of folders, and case does not matter.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PaperCorpusAttribute(params string[] documents) : Attribute
{
    /// <summary>The patterns of the documents to take; empty for every document.</summary>
    public IReadOnlyList<string> Documents { get; } = documents;
}
