namespace TypedCorpus.Generator.Models;

/// <summary>What a link leads to; the numbers are those of the runtime's enumeration.</summary>
internal enum LinkKind
{
    Other = 0,
    Repository = 1,
    ProjectPage = 2,
    Package = 3,
    Video = 4,
    Paper = 5,
}

/// <summary>A link of an abstract, absolute and cleaned of the sentence around it.</summary>
internal sealed record LinkModel(string Url, LinkKind Kind, RepositoryModel? Repository);

/// <summary>The repository that a link leads to or into.</summary>
internal sealed record RepositoryModel(string Host, string Owner, string Name);
