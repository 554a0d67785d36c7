using TypedCorpus.Generator.Collections;

namespace TypedCorpus.Generator.Models;

/// <summary>What the typed surface of a corpus depends on: no offset and no line, so that moved lines change nothing.</summary>
internal sealed record MembersModel(CorpusDeclaration Declaration, EquatableArray<MemberModel> Members, string KeyRecords)
{
    public static MembersModel From(CorpusModel corpus)
    {
        bool hasMembers = corpus.Papers.Count <= corpus.Declaration.Options.MaxMembers;
        return new(
            corpus.Declaration,
            hasMembers
                ? corpus.Papers.Select(paper => MemberModel.From(paper, corpus.Documents)).ToEquatableArray()
                : EquatableArray<MemberModel>.Empty,
            corpus.KeyRecords);
    }
}

/// <summary>One paper's member, its id and what its documentation says.</summary>
/// <param name="Link">The first repository of the paper, or else its first link.</param>
internal sealed record MemberModel(
    string Name, string Id, string Title, string? Abstract, string? Link, EquatableArray<ListedModel> Listed)
{
    public static MemberModel From(PaperModel paper, EquatableArray<DocumentModel> documents) =>
        new(
            paper.MemberName,
            paper.Id,
            paper.Title.Text.Display,
            paper.Abstract?.Text.Display,
            BestLink(paper.Links)?.Url,
            paper.Appearances
                .Select(appearance => new ListedModel(documents[appearance.Document].Name, appearance.Rank))
                .ToEquatableArray());

    private static LinkModel? BestLink(EquatableArray<LinkModel> links) =>
        links.Count == 0 ? null : links.FirstOrDefault(link => link.Repository is not null) ?? links[0];
}

/// <summary>A document that lists a paper, and at which rank.</summary>
internal readonly record struct ListedModel(string Document, int Rank);
