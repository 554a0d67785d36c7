using System.Globalization;

namespace TypedCorpus.AspNetCore.Site;

/// <summary>The keys that papers and documents have in the addresses of their pages: their ids and names, each once.</summary>
/// <remarks>
/// Corpora of a set may give one id to two papers, or one name to two documents. The first has the page of that key; a number behind a
/// tilde tells the others apart. In a single corpus there are none.
/// </remarks>
internal sealed class SiteKeys(IPaperCorpus corpus)
{
    private readonly Lazy<Keys<Paper>> _papers = new(() => corpus is PaperCorpus
        ? Keys<Paper>.None
        : Keys<Paper>.Of(corpus, paper => paper.Id, paper => corpus.Find(paper.Id) == paper));

    private readonly Lazy<Keys<PaperDocument>> _documents = new(() =>
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Keys<PaperDocument>.Of(corpus.Documents, document => document.Name, document => seen.Add(document.Name));
    });

    /// <summary>Gets the key of a paper.</summary>
    public string Of(Paper paper) => _papers.Value.Of(paper) ?? paper.Id;

    /// <summary>Gets the key of a document.</summary>
    public string Of(PaperDocument document) => _documents.Value.Of(document) ?? document.Name;

    /// <summary>Finds the paper of a key, or of whatever else the corpus finds it by.</summary>
    public Paper? FindPaper(string key) => _papers.Value.Find(key) ?? corpus.Find(key);

    /// <summary>Finds the document of a key.</summary>
    public PaperDocument? FindDocument(string key) =>
        _documents.Value.Find(key) ?? corpus.Documents.FirstOrDefault(document => document.Name == key);

    /// <summary>The keys of those that are not found by their own.</summary>
    private sealed class Keys<T>
        where T : class
    {
        public static readonly Keys<T> None = new();

        private readonly Dictionary<T, string> _keys = [];
        private readonly Dictionary<string, T> _items = new(StringComparer.Ordinal);

        public static Keys<T> Of(IEnumerable<T> items, Func<T, string> keyOf, Func<T, bool> isFound)
        {
            var keys = new Keys<T>();
            var last = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (T item in items)
            {
                if (isFound(item))
                    continue;
                string key = keyOf(item);
                int number = last[key] = last.GetValueOrDefault(key, 1) + 1;
                string own = string.Create(CultureInfo.InvariantCulture, $"{key}~{number}");
                keys._keys.Add(item, own);
                keys._items.Add(own, item);
            }

            return keys;
        }

        public string? Of(T item) => _keys.GetValueOrDefault(item);

        public T? Find(string key) => _items.GetValueOrDefault(key);
    }
}
