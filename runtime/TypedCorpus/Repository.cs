namespace TypedCorpus;

/// <summary>A source repository that a paper links to.</summary>
/// <param name="Host">The host in lower case, without <c>www.</c>: <c>github.com</c>.</param>
/// <param name="Owner">The user or organisation.</param>
/// <param name="Name">The repository's name, without <c>.git</c>.</param>
public readonly record struct Repository(string Host, string Owner, string Name)
{
    /// <summary>The repository as <c>host/owner/name</c>.</summary>
    public override string ToString() => $"{Host}/{Owner}/{Name}";
}
