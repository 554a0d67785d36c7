
namespace TypedCorpus.Orleans.Steps;

/// <summary>What a search has to know of a word from all shards, before any is searched.</summary>
[GenerateSerializer, Immutable]
internal sealed record WordQuestion
{
    [Id(0)]
    public WordQuestionKind Kind { get; init; }

    /// <summary>The folded form of the word.</summary>
    [Id(1)]
    public string Form { get; init; } = "";

    /// <summary>The term of the word.</summary>
    [Id(2)]
    public string Term { get; init; } = "";

    /// <summary>Whether the word is a prefix.</summary>
    [Id(3)]
    public bool IsPrefix { get; init; }

    /// <summary>The last term that the prefix stands for; empty if it stands for all.</summary>
    [Id(4)]
    public byte[] LastTerm { get; init; } = [];

    /// <summary>The shorter terms that the prefix stands for too.</summary>
    [Id(5)]
    public uint ShorterTerms { get; init; }

    /// <summary>The near terms whose papers are counted together.</summary>
    [Id(6)]
    public string[] Near { get; init; } = [];

    /// <summary>The number of letters that they differ in.</summary>
    [Id(7)]
    public int Edits { get; init; }

    /// <summary>A text that differs for each question, by which its answer is kept.</summary>
    public string Key =>
        $"{(int)Kind}{(IsPrefix ? '*' : ' ')}{Form}\n{Term}\n{Convert.ToHexString(LastTerm)}\n{ShorterTerms}\n{Edits}\n{string.Join(' ', Near)}";
}

/// <summary>The kinds of questions about words.</summary>
[GenerateSerializer]
internal enum WordQuestionKind
{
    /// <summary>How many papers have a term?</summary>
    Term,

    /// <summary>How many terms does a prefix stand for, which shorter ones are there, and how many papers have any of these?</summary>
    Prefix,

    /// <summary>What are the first terms with a prefix?</summary>
    FirstTerms,

    /// <summary>How many papers have any of the terms that a prefix stands for, which are not all?</summary>
    CutPrefix,

    /// <summary>Which terms are nearest to a misspelt word?</summary>
    Near,

    /// <summary>How many papers have any of the nearest terms?</summary>
    PapersOfNear,

    /// <summary>Which forms of a near term do the first papers have?</summary>
    Forms,
}
