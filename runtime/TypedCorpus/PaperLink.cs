namespace TypedCorpus;

/// <summary>A link that the abstract of a paper gives.</summary>
/// <param name="Url">The link, absolute: a scheme that the abstract left out is <c>https</c>.</param>
/// <param name="Kind">What it leads to, as far as its host tells.</param>
public readonly record struct PaperLink(string Url, LinkKind Kind)
{
    /// <summary>The link itself.</summary>
    public override string ToString() => Url;
}

/// <summary>What a link leads to.</summary>
public enum LinkKind
{
    /// <summary>Something else, or what the host does not tell.</summary>
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
