namespace TypedCorpus.Generator.Models;

/// <summary>What the typed surface of a corpus depends on: no offset and no line, so that moved lines change nothing.</summary>
internal sealed record MembersModel(CorpusDeclaration Declaration, EquatableArray<MemberModel> Members)
{
    public static MembersModel From(CorpusModel corpus) =>
        new(
            corpus.Declaration,
            corpus.Papers
                .Select(paper => new MemberModel(paper.MemberName, paper.Title.Text.Display, paper.Abstract?.Text.Display))
                .ToEquatableArray());
}

/// <summary>One paper's member and the texts of its documentation.</summary>
internal sealed record MemberModel(string Name, string Title, string? Abstract);
