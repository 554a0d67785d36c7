using TypedCorpus;

namespace Contenders;

/// <summary>A way to have the papers at run time; its constructor opens them.</summary>
internal abstract class Contender
{
    /// <summary>Finds the paper with a title, and returns its title.</summary>
    public abstract string TitleOf(string title);

    /// <summary>Finds the best paper for any of the words of a query, and returns its title.</summary>
    public abstract string FirstFor(string query);

    /// <summary>Finds the best ten papers; returns how many there are.</summary>
    public abstract int CountFor(string query);

    public static Contender Open(string name) => name switch
    {
        "typed" => new TypedContender(),
        "json" => new JsonContender(),
        "parsed" => new ParsedContender(),
        "sqlite" => new SqliteContender(),
        "lucene" => new LuceneContender(),
        _ => new NoContender(),
    };
}

/// <summary>The compiled corpus.</summary>
internal sealed class TypedContender : Contender
{
    private readonly PaperCorpus _papers = Papers.All;

    public override string TitleOf(string title) => _papers[title].Title;

    public override string FirstFor(string query) => Search(query)[0].Paper.Title;

    public override int CountFor(string query) => Search(query).Count;

    private SearchResults Search(string query) => _papers.Search(query, new() { Matching = TermMatching.Any });
}

/// <summary>The papers of the documents, compiled.</summary>
[PaperCorpus]
public static partial class Papers;

/// <summary>Has no papers, which shows the cost of the process itself.</summary>
internal sealed class NoContender : Contender
{
    public override string TitleOf(string title) => title;

    public override string FirstFor(string query) => query;

    public override int CountFor(string query) => 0;
}
