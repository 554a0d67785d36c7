namespace TypedCorpus.App.Content;

/// <summary>Names the papers that a class of this app refers to.</summary>
/// <param name="ids">
/// Constants of <c>Papers.Ids</c>, since the argument of an attribute must be a constant. The compiler reports a paper that the
/// documents no longer list.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class CitesAttribute(params string[] ids) : Attribute
{
    public IReadOnlyList<string> Ids { get; } = ids;
}
