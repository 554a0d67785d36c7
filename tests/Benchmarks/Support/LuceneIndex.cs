using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using TypedCorpus;

namespace Benchmarks.Support;

/// <summary>
/// The index of Lucene.NET over the same papers, as fast as it can be had: in memory, in one segment, with frequencies but
/// without positions and texts, scored by BM25 as ours is.
/// </summary>
internal sealed class LuceneIndex : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Title = "title";
    private const string Abstract = "abstract";
    private const string Both = "both";

    private readonly RAMDirectory[] _directories;
    private readonly EnglishAnalyzer _analyzer = new(Version);
    private readonly MultiReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly (string Field, float Boost)[] _fields;

    private LuceneIndex(IReadOnlyList<IReadOnlyList<(string Title, string Abstract)>> parts, bool hasFields)
    {
        _fields = hasFields ? [(Title, 2.5f), (Abstract, 1)] : [(Both, 1)];
        var similarity = new BM25Similarity();
        _directories = [.. parts.Select(papers => Write(papers, similarity))];
        _reader = new(Array.ConvertAll(_directories, IndexReader (directory) => DirectoryReader.Open(directory)), closeSubReaders: true);
        _searcher = new(_reader) { Similarity = similarity };
    }

    /// <summary>The bytes of the files of the index.</summary>
    public long Bytes => _directories.Sum(directory => directory.GetSizeInBytes());

    /// <summary>Builds the index of one field that has both texts.</summary>
    public static LuceneIndex OneField(IReadOnlyList<(string Title, string Abstract)> papers) => new([papers], hasFields: false);

    /// <summary>Builds the index of two fields, of which the title weighs more.</summary>
    public static LuceneIndex TwoFields(IReadOnlyList<(string Title, string Abstract)> papers) => new([papers], hasFields: true);

    /// <summary>Builds an index of two fields for each of several parts, which are read as one.</summary>
    public static LuceneIndex OfParts(IReadOnlyList<IReadOnlyList<(string Title, string Abstract)>> parts) => new(parts, hasFields: true);

    /// <summary>Writes an index of the papers to a folder: a field with each title as it is, and one with the terms of both texts.</summary>
    public static void WriteFolder(string folder, PaperCorpus papers)
    {
        using var directory = new SimpleFSDirectory(folder);
        using var analyzer = new EnglishAnalyzer(Version);
        using var writer = new IndexWriter(directory, new(Version, analyzer) { Similarity = new BM25Similarity() });
        foreach (Paper paper in papers)
        {
            writer.AddDocument(new Document
            {
                new StringField(Title, paper.Title, Field.Store.YES),
                new Field("text", $"{paper.Title}\n{paper.Abstract}", FrequenciesOnly()),
            });
        }

        writer.ForceMerge(1);
    }

    /// <summary>Finds the best papers for any of the words, and writes their places; returns how many there are.</summary>
    public int Find(string words, Span<int> papers)
    {
        ScoreDoc[] hits = _searcher.Search(QueryOf(words), papers.Length).ScoreDocs;
        for (int i = 0; i < hits.Length; i++)
            papers[i] = hits[i].Doc;
        return hits.Length;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _analyzer.Dispose();
        foreach (RAMDirectory directory in _directories)
            directory.Dispose();
    }

    private RAMDirectory Write(IReadOnlyList<(string Title, string Abstract)> papers, BM25Similarity similarity)
    {
        var directory = new RAMDirectory();
        FieldType frequencies = FrequenciesOnly();
        using var writer = new IndexWriter(directory, new(Version, _analyzer) { Similarity = similarity });
        foreach ((string title, string text) in papers)
        {
            var document = new Document();
            foreach ((string field, _) in _fields)
            {
                string value = field == Title ? title : field == Abstract ? text : $"{title}\n{text}";
                document.Add(new Field(field, value, frequencies));
            }

            writer.AddDocument(document);
        }

        writer.ForceMerge(1);
        return directory;
    }

    private static FieldType FrequenciesOnly()
    {
        var type = new FieldType(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS };
        type.Freeze();
        return type;
    }

    /// <summary>The query, made without Lucene's parser, which would take longer.</summary>
    private BooleanQuery QueryOf(string words)
    {
        var query = new BooleanQuery();
        foreach ((string field, float boost) in _fields)
        {
            using TokenStream tokens = _analyzer.GetTokenStream(field, words);
            ICharTermAttribute term = tokens.AddAttribute<ICharTermAttribute>();
            tokens.Reset();
            while (tokens.IncrementToken())
                query.Add(new TermQuery(new(field, term.ToString())) { Boost = boost }, Occur.SHOULD);
            tokens.End();
        }

        return query;
    }
}
