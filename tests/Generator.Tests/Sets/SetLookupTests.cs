using System.Text.Json;
using Generator.Tests.Search;
using TypedCorpus;

namespace Generator.Tests.Sets;

/// <summary>Papers, keys and facets of a set are those of one corpus.</summary>
public sealed class SetLookupTests
{
    public static TheoryData<string> Oracles => ["listings", "random", "copies"];

    [Theory]
    [MemberData(nameof(Oracles))]
    public void Papers_are_those_of_one_corpus_in_its_order(string name)
    {
        (PaperCorpus whole, CorpusSet set) = Of(name);
        Assert.Equal(whole.Count, set.Count);
        Assert.Equal(whole.Select(Text), set.Select(Text));
        Assert.Equal(whole.Documents.Select(document => document.Name), set.Documents.Select(document => document.Name));
        for (int i = 0; i < set.Count; i++)
            Assert.Equal(i, set.IndexOf(set[i]));
        Assert.Throws<ArgumentOutOfRangeException>(() => set[set.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => set[-1]);
    }

    [Theory]
    [MemberData(nameof(Oracles))]
    public void Each_key_finds_the_paper_that_it_finds_in_one_corpus(string name)
    {
        (PaperCorpus whole, CorpusSet set) = Of(name);
        foreach (Paper paper in whole)
        {
            string?[] keys =
            [
                paper.Id, paper.Title, paper.RawTitle.ToUpperInvariant(), paper.Name, paper.Doi, $"https://doi.org/{paper.Doi}", paper.Url,
                .. paper.Links.Select(link => link.Url),
            ];
            foreach (string key in keys.OfType<string>())
            {
                Assert.Equal(whole.Find(key)?.Index, set.Find(key) is { } found ? set.IndexOf(found) : null);
                Assert.Equal(whole.Find(key) is not null, set.TryFind(key, out _));
            }
        }

        Assert.Null(set.Find("no paper has this key"));
        Assert.Throws<KeyNotFoundException>(() => set["no paper has this key"]);
    }

    [Theory]
    [MemberData(nameof(Oracles))]
    public void Authors_years_and_keywords_have_the_papers_that_they_have_in_one_corpus(string name)
    {
        (PaperCorpus whole, CorpusSet set) = Of(name);
        void Check(IReadOnlyList<Paper> expected, IReadOnlyList<Paper> actual) =>
            Assert.Equal(expected.Select(paper => paper.Index), actual.Select(set.IndexOf));
        foreach (string author in (string[])["Smith", "ada smith", "Müller", "nobody"])
            Check(whole.ByAuthor(author), set.ByAuthor(author));
        foreach (int year in (int[])[2012, 2017, 1066])
            Check(whole.ByYear(year), set.ByYear(year));
        foreach (string keyword in (string[])["deep learning", "cs.CL", "none"])
            Check(whole.ByKeyword(keyword), set.ByKeyword(keyword));
    }

    /// <summary>The papers that a frequent word finds first stand apart in its postings.</summary>
    [Fact]
    public void Related_papers_of_a_large_corpus_are_those_that_the_compiler_finds()
    {
        IEnumerable<string> lines = LargeCorpus.Texts(1_500)
            .Select(text => JsonSerializer.Serialize(new { title = text.Title, @abstract = text.Abstract }));
        PaperCorpus whole = GeneratorHost.Run(
            GeneratorHost.PapersClass, new TestDocument("papers.jsonl", string.Join('\n', lines))).Open();
        using var set = new CorpusSet(whole);
        int[] papers = [.. Enumerable.Range(0, 40).Select(i => i * 37)];
        int found = papers.Sum(paper => whole[paper].Related.Select(related => related.Paper)
            .Intersect(set.GetRelated(whole[paper]).Select(related => related.Paper)).Count());
        Assert.InRange(found, papers.Sum(paper => whole[paper].Related.Count) * 19 / 20, int.MaxValue);
    }

    [Fact]
    public void Related_papers_are_those_that_the_compiler_finds_with_their_similarities()
    {
        (PaperCorpus whole, CorpusSet set) = Of("listings");
        int all = 0;
        int found = 0;
        for (int i = 0; i < whole.Count; i += 25)
        {
            Dictionary<int, double> expected = whole[i].Related.ToDictionary(related => related.Paper.Index, related => related.Similarity);
            IReadOnlyList<RelatedPaper> actual = set.GetRelated(set[i]);
            Assert.Equal(10, actual.Count);
            Assert.DoesNotContain(i, actual.Select(related => set.IndexOf(related.Paper)));
            Assert.Equal(actual.OrderByDescending(related => related.Similarity), actual);
            foreach (RelatedPaper related in actual)
            {
                if (expected.TryGetValue(set.IndexOf(related.Paper), out double similarity))
                {
                    Assert.Equal(similarity, related.Similarity, 1 / 127.0 + 1e-9);
                    found++;
                }
            }

            all += expected.Count;
        }

        Assert.True(found >= 0.95 * all, $"{found} of {all}");
        Assert.Throws<ArgumentException>(() => set.GetRelated(SplitPapers.Random.Whole[0]));
        Assert.Equal(3, set.GetRelated(set[0], 3).Count);
    }

    private static (PaperCorpus Whole, CorpusSet Set) Of(string name)
    {
        SetOracle oracle = name switch { "listings" => SplitPapers.Listings, "random" => SplitPapers.Random, _ => SplitPapers.WithCopies };
        return (oracle.Whole, oracle.Set);
    }

    private static string Text(Paper paper) => string.Join(
        '|', paper.Id, paper.Title, paper.Abstract, paper.Doi, paper.Year, string.Join(';', paper.Authors), string.Join(';', paper.Appearances));
}
