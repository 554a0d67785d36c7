namespace TypedCorpus.App.Explorer.Api;

/// <summary>A parameter of an endpoint, for the description of the API: handlers read them with bounds and messages of their own.</summary>
internal sealed record ApiParameter(string Name, ApiParameterKind Kind, string Description)
{
    public bool IsInPath { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>The least number, or length.</summary>
    public int Least { get; init; }

    /// <summary>The largest number, the most characters or the most values; 0 where only the length of a request is a bound.</summary>
    public int Most { get; init; }

    /// <summary>The number where none is given.</summary>
    public int Default { get; init; }

    /// <summary>The only values, where there are so few.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];
}

internal enum ApiParameterKind
{
    Text,
    Number,
    Flag,

    /// <summary>A text that may stand several times.</summary>
    Texts,
}
