using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Collections;

namespace TypedCorpus.Generator.Models;

/// <summary>
/// What the members of a corpus depend on. It has no offsets and no lines, so moving lines in a document changes nothing.
/// </summary>
internal sealed record MembersModel(CorpusDeclaration Declaration, EquatableArray<MemberModel> Members, string KeyRecords)
{
    public static MembersModel From(CorpusModel corpus)
    {
        bool hasMembers = corpus.PaperCount <= corpus.Declaration.Options.MaxMembers;
        return new(
            corpus.Declaration,
            hasMembers ? MembersOf(corpus) : EquatableArray<MemberModel>.Empty,
            corpus.Outline?.KeyRecords ?? corpus.KeyRecords)
        {
            UnnamedPapers = hasMembers ? 0 : corpus.PaperCount,
        };
    }

    /// <summary>The number of papers, if they are too many for members; else 0.</summary>
    public int UnnamedPapers { get; init; }

    private static EquatableArray<MemberModel> MembersOf(CorpusModel corpus) => corpus.Outline?.Members
        ?? corpus.Papers.Select(paper => MemberModel.From(paper, corpus.Documents)).ToEquatableArray();
}

/// <summary>The member of one paper: its name, the paper's id, and the content of its documentation.</summary>
/// <param name="Link">The best address at which to look at the paper.</param>
internal sealed record MemberModel(
    string Name, string Id, string Title, string? Abstract, string? Link, EquatableArray<ListedModel> Listed)
{
    /// <summary>The other citation keys of the paper.</summary>
    public EquatableArray<OtherIdModel> OtherIds { get; init; }

    public static MemberModel From(PaperModel paper, EquatableArray<DocumentModel> documents) =>
        new(
            paper.MemberName,
            paper.Id,
            paper.Title.Text.Display,
            paper.Abstract?.Text.Display,
            LinkOf(paper),
            paper.Appearances
                .Select(appearance => new ListedModel(documents[appearance.Document].Name, appearance.Rank))
                .ToEquatableArray())
        {
            OtherIds = paper.OtherIds,
        };

    private static string? LinkOf(PaperModel paper) => PaperAddress.Best(
        paper.Bibliography?.Url,
        paper.Bibliography?.Doi,
        paper.Bibliography?.ArxivId,
        paper.Bibliography?.PdfUrl,
        PaperAddress.BestLink(paper.Links, static link => link.Repository is not null, static link => link.Url));
}

/// <summary>A document that lists a paper, and the rank at which it does.</summary>
internal readonly record struct ListedModel(string Document, int Rank);
