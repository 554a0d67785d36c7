namespace TypedCorpus.App.Explorer.Pages;

/// <summary>Which documents list the same papers.</summary>
/// <param name="Documents">The numbers of the documents, in the order of the corpus.</param>
/// <param name="Papers">How many papers are listed in all of these and in no other.</param>
internal sealed record DocumentSet(int[] Documents, int Papers);

/// <summary>The papers of a corpus by the documents that list them.</summary>
internal sealed class DocumentSets
{
    private readonly int[,] _shared;

    public DocumentSets(PaperCorpus corpus)
    {
        PaperDocument[] documents = [.. corpus.Documents];
        _shared = new int[documents.Length, documents.Length];
        var counts = new Dictionary<string, DocumentSet>(StringComparer.Ordinal);
        foreach (Paper paper in corpus)
        {
            int[] numbers = [.. paper.Appearances.Select(place => Array.IndexOf(documents, place.Document)).Distinct()];
            string key = string.Join(' ', numbers);
            counts[key] = new(numbers, (counts.GetValueOrDefault(key)?.Papers ?? 0) + 1);
            foreach (int one in numbers)
            {
                foreach (int other in numbers)
                    _shared[one, other]++;
            }
        }

        All = [.. counts.Values.OrderByDescending(set => set.Papers).ThenBy(set => set.Documents[0]).ThenBy(set => set.Documents.Length)];
    }

    /// <summary>Each set of documents that lists papers which no other set does, that with the most papers first.</summary>
    public IReadOnlyList<DocumentSet> All { get; }

    /// <summary>How many papers a document lists that another lists too; of the same two, how many it lists.</summary>
    public int Shared(int one, int other) => _shared[one, other];

    /// <summary>How many papers a document alone lists.</summary>
    public int Only(int document) => All.FirstOrDefault(set => set.Documents is [var only] && only == document)?.Papers ?? 0;
}
