using System.CommandLine;
using TypedCorpus.App.Common;
using TypedCorpus.App.Embedding;
using TypedCorpus.App.Lookup;
using TypedCorpus.Orleans;

namespace TypedCorpus.App.Commands;

/// <summary>The options of the command line that are those of a search: which papers, how many, in which order.</summary>
internal sealed class SearchSwitches(Session session)
{
    // But for -n, which all lists have, there are no short names: they would be excluded words.
    private readonly Option<int?> _limit =
        ListOptions.Limit($"The maximum number of papers to list; without it, {SearchOptions.DefaultLimit}.");

    private readonly Option<int> _offset = new("--offset") { HelpName = "N", Description = "The number of papers to skip." };

    private readonly Option<SearchOrder> _order = new("--order") { Description = "The order of the papers; by default the best first." };

    private readonly Option<TermMatching> _matching = new("--matching")
    {
        Description = "Whether a paper must have all words or any; by default all, or any if no paper has all.",
    };

    private readonly Option<bool> _exact = new("--exact") { Description = "Do not take a word that no paper has for similar ones." };

    private readonly Option<string[]> _documents = new("--document")
    {
        HelpName = "NAME",
        Description = "Find only papers of this document, or of one of several. Takes the name or an unambiguous beginning of it.",
    };

    private readonly Option<int?> _from = new("--from")
    {
        HelpName = "YEAR",
        Description = "Find only papers of this year or a later one.",
    };

    private readonly Option<int?> _to = new("--to")
    {
        HelpName = "YEAR",
        Description = "Find only papers of this year or an earlier one.",
    };

    private readonly Option<bool> _semantic = new("--semantic")
    {
        Description = "Find papers by the meaning of the query too, if the corpus has vectors ('corpus embed').",
    };

    private readonly Option<string?> _endpoint = EmbedCommand.Endpoint();

    public void AddTo(Command command)
    {
        _documents.CompletionSources.Add(context => session.CorpusOf(context.ParseResult).Documents.Select(document => document.Name));
        foreach (Option option in (Option[])[_limit, _offset, _order, _matching, _exact, _documents, _from, _to, _semantic, _endpoint])
            command.Add(option);
    }

    /// <exception cref="UserErrorException">A value is out of range, or there is no such document.</exception>
    public SearchOptions Read(ParseResult result, string query) => PaperSearch.Part(
        ListOptions.Read(result, _limit, SearchOptions.MaxLimit) ?? SearchOptions.DefaultLimit, result.GetValue(_offset)) with
    {
        OrderBy = result.GetValue(_order),
        Matching = result.GetValue(_matching),
        TypoTolerance = result.GetValue(_exact) ? TypoTolerance.None : TypoTolerance.ByLength,
        Vector = result.GetValue(_semantic) ? EmbeddingModel.VectorOf(query, session.Corpus, result.GetValue(_endpoint)) : default,
        Filter = FilterOf(result.GetValue(_documents) ?? [], result.GetValue(_from), result.GetValue(_to)),
    };

    /// <summary>The same for a search in a cluster, whose documents are named in full.</summary>
    /// <exception cref="UserErrorException">A value is out of range.</exception>
    public ClusterSearchOptions ReadForCluster(ParseResult result)
    {
        if (result.GetValue(_semantic))
            throw new UserErrorException("--semantic is not there for clusters.");
        SearchOptions part = PaperSearch.Part(
            ListOptions.Read(result, _limit, SearchOptions.MaxLimit) ?? SearchOptions.DefaultLimit, result.GetValue(_offset));
        return new()
        {
            Limit = part.Limit,
            Offset = part.Offset,
            OrderBy = result.GetValue(_order),
            Matching = result.GetValue(_matching),
            TypoTolerance = result.GetValue(_exact) ? TypoTolerance.None : TypoTolerance.ByLength,
            Documents = result.GetValue(_documents) is { Length: > 0 } documents ? documents : null,
            FromYear = result.GetValue(_from),
            ToYear = result.GetValue(_to),
            CountsAll = true,
        };
    }

    private SearchFilter? FilterOf(string[] documents, int? from, int? to) => documents.Length == 0 && from is null && to is null
        ? null
        : new()
        {
            Documents = documents.Length == 0 ? null : [.. documents.Select(name => DocumentLookup.Find(session.Corpus.Documents, name))],
            FromYear = from,
            ToYear = to,
        };
}
