namespace TypedCorpus.Generator.Models;

/// <summary>What the typed surface of a corpus depends on: no offset and no line, so that moved lines change nothing.</summary>
internal sealed record MembersModel(CorpusDeclaration Declaration, EquatableArray<MemberModel> Members)
{
    /// <summary>
    /// How many papers get a member at most: each costs the compiler 0.17 ms, and past 65,535 the runtime refuses the class.
    /// </summary>
    public const int MaxMembers = 5_000;

    public static MembersModel From(CorpusModel corpus) =>
        new(
            corpus.Declaration,
            corpus.Papers
                .Take(corpus.Papers.Count > MaxMembers ? 0 : MaxMembers)
                .Select(paper => new MemberModel(paper.MemberName, paper.Title.Text.Display, paper.Abstract?.Text.Display))
                .ToEquatableArray());
}

/// <summary>One paper's member and the texts of its documentation.</summary>
internal sealed record MemberModel(string Name, string Title, string? Abstract);
