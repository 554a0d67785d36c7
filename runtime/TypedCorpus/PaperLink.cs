using System.Text.Json.Serialization;

namespace TypedCorpus;

/// <summary>A link that the abstract of a paper gives.</summary>
/// <param name="Url">The absolute address; a scheme that the abstract left out is <c>https</c>.</param>
/// <param name="Kind">The kind of its target, as far as the host shows.</param>
[JsonConverter(typeof(PaperJsonConverter))]
public readonly record struct PaperLink(string Url, LinkKind Kind)
{
    /// <summary>The <see cref="Url"/>.</summary>
    public override string ToString() => Url ?? "";
}

/// <summary>The kind of a link's target.</summary>
[JsonConverter(typeof(PaperJsonConverter))]
public enum LinkKind
{
    /// <summary>Something else, or not known.</summary>
    Other = 0,

    /// <summary>A source repository, such as one on GitHub.</summary>
    Repository = 1,

    /// <summary>The project's own page.</summary>
    ProjectPage = 2,

    /// <summary>A package in a registry, such as PyPI.</summary>
    Package = 3,

    /// <summary>A video.</summary>
    Video = 4,

    /// <summary>Another paper, or this one at its publisher.</summary>
    Paper = 5,
}

/// <summary>A source repository that a paper links to.</summary>
/// <param name="Host">The host in lower case, without <c>www.</c>: <c>github.com</c>.</param>
/// <param name="Owner">The user or organisation.</param>
/// <param name="Name">The repository's name, without <c>.git</c>.</param>
[JsonConverter(typeof(PaperJsonConverter))]
public readonly record struct Repository(string Host, string Owner, string Name)
{
    /// <summary>The repository as <c>host/owner/name</c>.</summary>
    public override string ToString() => $"{Host}/{Owner}/{Name}";
}
