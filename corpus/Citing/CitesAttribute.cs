namespace TypedCorpus.App.Citing;

/// <summary>The papers that a class of this app speaks of.</summary>
/// <param name="ids">
/// Constants of <c>Papers.Ids</c>, for an attribute takes no object: a paper that is no longer in the documents is an
/// error of the compiler.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class CitesAttribute(params string[] ids) : Attribute
{
    public IReadOnlyList<string> Ids { get; } = ids;
}
