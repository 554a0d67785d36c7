using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Contenders;

/// <summary>A folder with an index of Lucene.NET, made beforehand, beside the program.</summary>
internal sealed class LuceneContender : Contender, IDisposable
{
    private const string Title = "title";
    private const string Text = "text";

    private readonly MMapDirectory _directory = new(Path.Combine(AppContext.BaseDirectory, "papers.lucene"));
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private Analyzer? _analyzer;

    public LuceneContender()
    {
        _reader = DirectoryReader.Open(_directory);
        _searcher = new(_reader) { Similarity = new BM25Similarity() };
    }

    public override string TitleOf(string title) => TitleOf(_searcher.Search(new TermQuery(new(Title, title)), 1).ScoreDocs[0]);

    public override string FirstFor(string query) => TitleOf(Search(query)[0]);

    public override int CountFor(string query) => Search(query).Length;

    public void Dispose()
    {
        _analyzer?.Dispose();
        _reader.Dispose();
        _directory.Dispose();
    }

    private string TitleOf(ScoreDoc hit) => _searcher.Doc(hit.Doc).Get(Title);

    private ScoreDoc[] Search(string query)
    {
        _analyzer ??= new EnglishAnalyzer(LuceneVersion.LUCENE_48);
        var words = new BooleanQuery();
        using TokenStream tokens = _analyzer.GetTokenStream(Text, query);
        ICharTermAttribute term = tokens.AddAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
            words.Add(new TermQuery(new(Text, term.ToString())), Occur.SHOULD);
        tokens.End();
        return _searcher.Search(words, 10).ScoreDocs;
    }
}
