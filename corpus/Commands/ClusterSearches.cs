using TypedCorpus.App.Clusters;
using TypedCorpus.App.Common;
using TypedCorpus.App.Export;
using TypedCorpus.App.Views;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.Orleans;

namespace TypedCorpus.App.Commands;

/// <summary>Carries out <c>corpus search --cluster</c>.</summary>
internal static class ClusterSearches
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static int Run(Session session, string address, string query, ClusterSearchOptions options)
    {
        ClusterAnswer answer = Ask(address, query, options with { Deadline = Patience }).GetAwaiter().GetResult();
        foreach (SearchNote note in answer.Notes)
            session.Error.WriteLine(note.ToString());
        if (!answer.IsComplete)
            session.Error.WriteLine($"These shards did not answer, so that papers may be missing: {string.Join(", ", answer.MissingShards)}.");
        if (answer.Hits.Count == 0)
            throw NothingFound(answer);
        if (answer.IsRelaxed)
            session.Error.WriteLine("No paper has all of these words; the papers have some of them.");
        if (answer.Suggestion is not null)
            session.Error.WriteLine($"{(answer.IsCorrected ? "Showing results for" : "Did you mean")}: {answer.Suggestion}");
        session.Screen.Show(answer.Facets.Count > 0
            ? new FacetView([.. answer.Facets.Select(facet => new CountedFacet(facet.Facet, facet.Counts))])
            : new ClusterAnswerView(answer));
        return 0;
    }

    private static async Task<ClusterAnswer> Ask(string address, string query, ClusterSearchOptions options)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            ClusterClient client = await ClusterClient.ConnectAsync(ClusterPlace.Parse(address), patience.Token).ConfigureAwait(false);
            await using (client.ConfigureAwait(false))
                return await client.Corpus.SearchAsync(query, options, patience.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is TimeoutException or OperationCanceledException)
        {
            throw new UserErrorException($"the cluster at '{address}' does not answer.");
        }
    }

    private static NothingFoundException NothingFound(ClusterAnswer answer) => answer.TotalCount > 0
        ? new($"only {NumberText.Papers((int)answer.TotalCount)} match '{answer.Query}'; make --offset less.")
        : new($"no paper matches '{answer.Query}'.{(answer.Suggestion is { } suggestion ? $"\nDid you mean: {suggestion}" : "")}");
}
