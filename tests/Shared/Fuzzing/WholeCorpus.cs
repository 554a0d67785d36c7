namespace TypedCorpus.Tests.Fuzzing;

/// <summary>Reads and searches a whole corpus.</summary>
internal static class WholeCorpus
{
    private static readonly string[] Queries =
    [
        "attention", "linear attention -vision", "\"speech recognition\" conv*", "title:transformer", "nystrofmormer",
        "vit-b/16", "t", "a* b* c*", "the model of deep learning for language and vision", "-\"neural network\" network",
    ];

    /// <summary>
    /// Reads all members of some papers, looks up keys and searches. Returns whether anything threw
    /// <see cref="CorpusDataException"/>; other exceptions are not caught.
    /// </summary>
    public static bool IsRefused(Func<PaperCorpus> open, IReadOnlyList<string> keys, int step)
    {
        PaperCorpus corpus;
        try
        {
            corpus = open();
        }
        catch (CorpusDataException)
        {
            return true;
        }

        bool isRefused = false;
        for (int i = 0; i < Math.Min(corpus.Count, 1_000); i += step)
        {
            int index = i;
            foreach (Action<Paper> read in Readers)
                Try(() => read(corpus[index]));
        }

        for (int i = 0; i < keys.Count; i += step)
        {
            string key = keys[i];
            Try(() => corpus.Find(key));
        }

        Try(() =>
        {
            foreach (PaperDocument document in corpus.Documents.Take(20))
                Read(document);
        });
        Try(() => _ = (corpus.ByAuthor("Vaswani"), corpus.ByYear(2017), corpus.ByKeyword("attention")));
        Try(() => Read(corpus.Authors));
        Try(() => Read(corpus.Venues));
        Try(() => Read(corpus.Keywords));
        Try(() => Read(corpus.Years));
        Try(() => Read(corpus.Repositories));
        foreach (string query in Queries)
            Try(() => Search(corpus, query));
        return isRefused;

        void Try(Action action)
        {
            try
            {
                action();
            }
            catch (CorpusDataException)
            {
                isRefused = true;
            }
        }
    }

    /// <summary>Separate actions, so that one that throws does not prevent the others.</summary>
    private static readonly Action<Paper>[] Readers =
    [
        paper => _ = paper.Title + paper.Name + paper.RawTitle,
        paper => _ = paper.Id,
        paper => _ = paper.Abstract + paper.RawAbstract,
        paper => _ = paper.Links.Count + paper.Repositories.Count,
        paper => _ = paper.References.Count,
        paper => _ = string.Join(' ', paper.Appearances.Select(appearance => appearance.ToString())),
        paper => _ = paper.Related.Count,
        paper => _ = paper.Terms.Count,
        paper => _ = (paper.Authors.Count, paper.Year, paper.Venue, paper.Keywords.Count, paper.Fields.Count, paper.ToBibTeX(includeAbstract: true)),
    ];

    private static void Read<TEntry>(Vocabulary<TEntry> vocabulary)
        where TEntry : VocabularyEntry
    {
        _ = vocabulary.Find("Ashish Vaswani") ?? vocabulary.Find("2017");
        foreach (TEntry entry in vocabulary.Take(100))
            _ = (entry.Name, entry.Variants.Count, entry.Papers.Count);
    }

    private static void Read(PaperDocument document)
    {
        _ = document.Name + document.Curator + document.ListedOn + document.Terms.Count;
        _ = document.Utf8.Length + document.Take(1_000).Count();
    }

    private static void Search(PaperCorpus corpus, string query)
    {
        if (!corpus.HasFullTextIndex)
            return;
        SearchResults results = corpus.Search(query, new() { Limit = 20 });
        foreach (SearchHit hit in results.AsEnumerable().Take(2))
            _ = (hit.Score, hit.GetTitleMatches().Count, hit.GetSnippet().Text);
        _ = results.GetSuggestion();
    }
}
