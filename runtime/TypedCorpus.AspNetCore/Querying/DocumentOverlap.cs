namespace TypedCorpus.AspNetCore.Querying;

/// <summary>Counts the papers of a corpus by the documents that list them.</summary>
internal sealed class DocumentOverlap
{
    private readonly PaperDocument[] _documents;
    private readonly int[,] _shared;

    public DocumentOverlap(IPaperCorpus corpus)
    {
        _documents = [.. corpus.Documents];
        _shared = new int[_documents.Length, _documents.Length];
        var sets = new Dictionary<string, DocumentSet>(StringComparer.Ordinal);
        foreach (Paper paper in corpus)
        {
            int[] numbers = [.. paper.Appearances.Select(place => Array.IndexOf(_documents, place.Document)).Distinct()];
            string key = string.Join(' ', numbers);
            sets[key] = new(numbers, (sets.GetValueOrDefault(key)?.Papers ?? 0) + 1);
            foreach (int one in numbers)
            {
                foreach (int other in numbers)
                    _shared[one, other]++;
            }
        }

        Sets = [.. sets.Values.OrderByDescending(set => set.Papers).ThenBy(set => set.Documents[0]).ThenBy(set => set.Documents.Length)];
    }

    /// <summary>Gets each combination of documents that list the same papers, the one with the most papers first.</summary>
    public IReadOnlyList<DocumentSet> Sets { get; }

    /// <summary>Counts the distinct papers that a document lists.</summary>
    public int Count(int document) => _shared[document, document];

    /// <summary>Counts the distinct papers that two documents both list.</summary>
    public int Shared(int one, int other) => _shared[one, other];

    /// <summary>Counts the papers that a document lists and no other does.</summary>
    public int Only(int document) => Sets.FirstOrDefault(set => set.Documents is [var only] && only == document)?.Papers ?? 0;

    /// <summary>Gets the other documents that list some of the same papers, each with their number, in corpus order.</summary>
    public IEnumerable<(PaperDocument Other, int Papers)> SharedWith(PaperDocument document)
    {
        int number = Array.IndexOf(_documents, document);
        return _documents
            .Select((other, i) => (Other: other, Papers: _shared[number, i]))
            .Where(overlap => overlap.Other != document && overlap.Papers > 0);
    }
}

/// <summary>A combination of documents that list the same papers.</summary>
/// <param name="Documents">The numbers of the documents, in corpus order.</param>
/// <param name="Papers">The number of papers that these documents list and no others.</param>
internal sealed record DocumentSet(int[] Documents, int Papers);
