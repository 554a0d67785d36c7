using TypedCorpus.Search.Query;
using TypedCorpus.Search.Spelling;

namespace TypedCorpus.Search.Parts;

/// <summary>What all corpora of a set know of the words of a query, of a search in only some of them: those of others are elsewhere.</summary>
internal sealed class OutsideWords
{
    private readonly OutsideWord?[] _words = new OutsideWord?[ParsedQuery.MaxWords];

    /// <summary>What is known of a word of the query; of one that was not asked for, that no paper has it.</summary>
    public OutsideWord this[int word]
    {
        get => _words[word] ?? OutsideWord.Unknown;
        set => _words[word] = value;
    }
}

/// <summary>What all corpora of a set know of a word.</summary>
internal sealed record OutsideWord
{
    public static readonly OutsideWord Unknown = new();

    /// <summary>The number of papers that have it, each once; of a prefix, those that have any of its terms.</summary>
    public int Papers { get; init; }

    /// <summary>The last term that a prefix stands for; empty if it stands for all.</summary>
    public byte[] LastTerm { get; init; } = [];

    /// <summary>Which shorter terms a prefix stands for too (<see cref="SetPrefixes"/>).</summary>
    public uint ShorterTerms { get; init; }

    /// <summary>The terms that stand for the word because no paper has it, in the order of one dictionary of all.</summary>
    public IReadOnlyList<NearTerm> Near { get; init; } = [];

    /// <summary>The number of letters that these differ in.</summary>
    public int Edits { get; init; }

    /// <summary>The number of papers that have any of them.</summary>
    public int PapersOfNear { get; init; }

    /// <summary>Puts the terms that stand for the word into a list.</summary>
    public void CopyNearTo(NearTerms terms)
    {
        foreach (NearTerm near in Near)
            terms.Add(near.Term, new(near.Papers, 0, 0), Edits);
    }
}

/// <summary>A term that stands for a misspelt word.</summary>
/// <param name="Term">The term.</param>
/// <param name="Papers">The number of papers that have it.</param>
internal readonly record struct NearTerm(string Term, int Papers);
