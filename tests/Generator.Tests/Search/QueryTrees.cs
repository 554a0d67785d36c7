using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus;
using TypedCorpus.Tests;

namespace Generator.Tests.Search;

/// <summary>Made-up papers with all fields of a bibliography, and random queries for them.</summary>
internal static class QueryTrees
{
    private static readonly string[] Words =
    [
        "attention", "attentive", "linear", "model", "models", "graph", "vision", "speech", "transfer", "learning", "neural", "deep",
        "fast", "ünder",
    ];

    private static readonly string[] Families = ["Smith", "Müller", "van Linear", "Deep", "Attention Group"];
    private static readonly string[] Given = ["Ada", "Bo", "Graph", "J. R."];
    private static readonly string[] Venues = ["Journal of Deep Learning", "Neural Speech", "Vision"];
    private static readonly string[] Keywords = ["deep learning", "graphs", "cs.CL", "Vision"];
    private static readonly string[] Types = ["article", "inproceedings", "misc"];

    /// <summary>Two bibliographies, and a document of the five.</summary>
    public static PaperCorpus Corpus { get; } = GeneratorHost.Run(
        GeneratorHost.PapersClass,
        new TestDocument("one.bib", Bibliography(1, 60)),
        new TestDocument("folder/two.bib", Bibliography(2, 60)),
        ListingPage.Document(
            "list.txt",
            ("Deep speech on GPT-4", ListingPage.Abstract("The model of https://github.com/a/b is fast, and don't the models learn?")),
            ("Attention", ListingPage.Abstract("Linear attention. See https://example.com/x for attention models.")))).Open();

    /// <summary>Queries of the whole grammar.</summary>
    public static Gen<Ask> Queries { get; } = Gen.Sized(size => Query(Math.Min(3, 1 + (size / 20))));

    private static Gen<Ask> Query(int depth)
    {
        Gen<Ask> item = depth == 0 ? Leaf : Gen.Frequency((4, Leaf), (1, Not(depth)), (1, Group(depth)));
        return depth == 0 ? item : Gen.Frequency((1, item), (3, Group(depth)), (1, Not(depth)));
    }

    private static Gen<Ask> Leaf { get; } = Gen.Frequency((6, Word()), (2, Phrase()), (3, Value()));

    private static Gen<bool> Flag { get; } = Gen.Elements(false, true);

    private static Gen<Ask> Group(int depth) =>
        from count in Gen.Choose(1, 3)
        from parts in Query(depth - 1).ArrayOf(count)
        from isAll in Flag
        from byWord in Flag
        select isAll ? new AskAll(parts, byWord) : (Ask)new AskAny(parts, byWord);

    private static Gen<Ask> Not(int depth) =>
        from what in Query(depth - 1)
        from byWord in Flag
        select what is AskNot ? what : (Ask)new AskNot(what, byWord);

    private static Gen<Ask> Word() =>
        from field in Gen.Elements("", "", "", "title:", "abstract:", "author:", "venue:")
        from word in Gen.Elements([.. Words, "smith", "graph", "nowhere"])
        from isPrefix in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from length in Gen.Choose(3, 9)
        select (Ask)new AskWord(field, isPrefix && length < word.Length ? word[..length] : word, isPrefix);

    private static Gen<Ask> Phrase() =>
        from field in Gen.Elements("", "", "title:", "abstract:", "author:", "venue:")
        from words in Gen.Elements([.. Words, "ada", "smith", "journal", "of"]).ArrayOf(2)
        from slop in Gen.Elements(0, 0, 1, 3)
        select (Ask)new AskPhrase(field, words, slop);

    private static Gen<Ask> Value() => Gen.Elements<Ask>(
        [
            Years("year:2017", 2017, 2017), Years("year:2015..2017", 2015, 2017), Years("YEAR:2016..", 2016, 9999),
            Years("year:>=2018", 2018, 9999), Years("year:>2018", 2019, 9999), Years("year:<2013", 0, 2012),
            Years("year:\"..2012\"", 0, 2012), Years("year:201*", 2010, 2019),
            new AskValue("keyword:\"Deep Learning\"", paper => paper.Keywords.Contains("deep learning")),
            new AskValue("keyword:gr*", paper => paper.Keywords.Contains("graphs")),
            new AskValue("keyword:cs.cl", paper => paper.Keywords.Contains("cs.CL")),
            new AskValue("document:ONE", paper => paper.Appearances.Any(place => place.Document.Name == "one.bib")),
            new AskValue("document:folder/", paper => paper.Appearances.Any(place => place.Document.Name == "folder/two.bib")),
            new AskValue("type:Article", paper => paper.EntryType == "article"),
            new AskValue("type:in*", paper => paper.EntryType == "inproceedings"),
            new AskValue("doi:10.1234/AB107", paper => paper.Doi == "10.1234/ab107"),
            new AskValue(
                "doi:https://doi.org/10.1234/ab1*", paper => paper.Doi?.StartsWith("10.1234/ab1", StringComparison.Ordinal) == true),
            new AskValue("has:doi", paper => paper.Doi is not null),
            new AskValue("has:abstract", paper => paper.HasAbstract),
            new AskValue("has:Authors", paper => paper.Authors.Count > 0),
            new AskValue("has:code", paper => paper.Repositories.Count > 0),
            new AskValue("has:links", paper => paper.Links.Count > 0),
        ]);

    private static AskValue Years(string text, int first, int last) => new(text, paper => paper.Year >= first && paper.Year <= last);

    public static string Bibliography(int seed, int papers)
    {
        var random = new Random(seed);
        string Some(string[] from, int least, int most) =>
            string.Join(' ', Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => from[random.Next(from.Length)]));
        string One(string[] from) => from[random.Next(from.Length)];
        string Field(string name, Func<string> value) => random.Next(4) == 0 ? "" : $"  {name} = {{{value()}}},\n";
        string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
        return string.Concat(Enumerable.Range(0, papers).Select(i =>
            $"@{One(Types)}{{k{Number(seed)}x{Number(i)},\n  title = {{{Some(Words, 1, 5)} {Number((seed * 1000) + i)}}},\n"
            + Field("abstract", () => Some([.. Words, "the", "of"], 5, 30) + (random.Next(3) == 0 ? " https://github.com/a/b" : ""))
            + Field("author", () => string.Join(
                " and ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"{One(Families)}, {One(Given)}")))
            + Field("journal", () => One(Venues))
            + Field("year", () => Number(2010 + random.Next(12)))
            + Field("keywords", () => string.Join(", ", Keywords.Where(_ => random.Next(2) == 0)))
            + Field("doi", () => $"10.1234/ab{Number((seed * 100) + i)}")
            + "}\n"));
    }
}
