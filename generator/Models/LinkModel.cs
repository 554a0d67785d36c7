namespace TypedCorpus.Generator.Models;

/// <summary>What a link leads to, with the numbers of the runtime's <c>LinkKind</c>.</summary>
internal enum LinkKindModel
{
    Other = 0,
    Repository = 1,
    ProjectPage = 2,
    Package = 3,
    Video = 4,
    Paper = 5,
}

/// <summary>A link of an abstract: an absolute URL without the punctuation around it.</summary>
internal sealed record LinkModel(string Url, LinkKindModel Kind, RepositoryModel? Repository);

/// <summary>The repository that contains the target of a link.</summary>
internal sealed record RepositoryModel(string Host, string Owner, string Name);
