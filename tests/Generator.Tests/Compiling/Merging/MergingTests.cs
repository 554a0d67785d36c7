using System.Text;
using Generator.Tests.Support;
using TypedCorpus;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Compiling.Merging;

public sealed class MergingTests
{
    [Fact]
    public void The_five_documents_hold_623_papers_of_which_76_stand_in_more_than_one()
    {
        EquatableArray<PaperModel> papers = Compiled.Shared.Papers;
        Assert.Equal(623, papers.Count);
        Assert.Equal(76, papers.Count(paper => paper.Appearances.Select(appearance => appearance.Document).Distinct().Count() > 1));
        Assert.Equal(718, papers.Sum(paper => paper.Appearances.Count));
    }

    [Fact]
    public void Every_appearance_is_as_the_oracle_groups_the_titles()
    {
        var expected = SharedDocuments.All
            .SelectMany(ListingOracle.Read)
            .GroupBy(entry => entry.Title.ToLowerInvariant())
            .Select(group => string.Join(' ', group.Select(entry => $"{entry.Document}:{entry.Rank}:{entry.Line}")));
        var actual = Compiled.Shared.Papers.Select(paper => string.Join(' ', paper.Appearances.Select(
            appearance => $"{Compiled.Shared.Documents[appearance.Document].Name}:{appearance.Rank}:{appearance.Line}")));
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Titles_that_differ_in_case_space_and_latex_are_one_paper()
    {
        CorpusModel corpus = GeneratorSteps.Compile(
            ListingPage.Document("a.txt", ("Über die  Schrödinger-Gleichung", ListingPage.Abstract("A."))),
            ListingPage.Document("b.txt", (@"\""{U}ber die Schr\""odinger-Gleichung", ListingPage.Abstract("A."))),
            ListingPage.Document("c.txt", ("ÜBER DIE SCHRÖDINGER-GLEICHUNG", ListingPage.Abstract("A."))));
        PaperModel paper = Assert.Single(corpus.Papers);
        Assert.Equal([0, 1, 2], paper.Appearances.Select(appearance => appearance.Document));
    }

    [Fact]
    public void An_abstract_that_the_first_entry_lacks_comes_from_the_next()
    {
        PaperCorpus corpus = GeneratorHost.Run(
            GeneratorHost.PapersClass,
            new TestDocument("a.txt", ListingPage.Header + "Lonely\nOther\n" + ListingPage.Abstract("O.") + "\n"),
            ListingPage.Document("b.txt", ("Lonely", ListingPage.Abstract("Found."))),
            ListingPage.Document("c.txt", ("Last", ListingPage.Abstract("L.")))).Open();
        Assert.Equal(ListingPage.Abstract("Found."), corpus.Find("lonely")!.Abstract);
        Assert.Equal(ListingPage.Abstract("Found."), corpus.Find("lonely")!.RawAbstract);
        Assert.Equal(["a.txt(3)", "b.txt(3)"], corpus.Find("lonely")!.Appearances.Select(appearance => appearance.ToString()));
    }

    [Fact]
    public void Links_of_all_entries_are_kept_with_and_without_an_abstract()
    {
        PaperCorpus corpus = GeneratorHost.Run(
            GeneratorHost.PapersClass,
            new TestDocument("a.json", """
                [
                  {"paper_title": "Coded Gates", "paper_arxiv_id": "2403.01234", "repo_url": "https://github.com/maraq/gates"},
                  {"paper_title": "Coded Gates", "paper_arxiv_id": "2403.01234", "repo_url": "https://github.com/ivo/gates"},
                  {"paper_title": "Coded Gates", "paper_arxiv_id": "2403.01234", "repo_url": "http://www.github.com/maraq/gates/"}
                ]
                """),
            new TestDocument("b.md", """
                # Gates
                - **Deep Gates of Basalt** [[paper](https://arxiv.org/abs/2403.04321)] [[code](https://github.com/maraq/deep)]
                - **More Gates of Quartz** [[paper](https://arxiv.org/abs/2403.04322)] [[code](https://github.com/maraq/more)]
                """)).Open();
        Assert.Equal(["maraq/gates", "ivo/gates"], Names("2403.01234"));
        Assert.Equal(["maraq/deep"], Names("2403.04321"));

        IEnumerable<string> Names(string key) => corpus.Find(key)!.Repositories.Select(repository => $"{repository.Owner}/{repository.Name}");
    }

    [Fact]
    public void Links_of_the_five_documents() => Snapshot.Match(string.Concat(
        from paper in Compiled.Shared.Papers
        from link in paper.Links.Select(link => $"{link.Kind} {link.Url} {link.Repository}")
            .Concat(paper.References.Select(reference => $"Reference {reference}"))
        select $"{paper.Id}: {link}\n"));

    [Fact]
    public void Texts_that_decoding_changes() => Snapshot.Match(string.Concat(
        from paper in Compiled.Shared.Papers
        from text in (TextModel[])[paper.Title.Text, paper.Abstract!.Text]
        where text.Raw != text.Display
        select $"{paper.Id}\n{TextDiff.Show(text.Raw, text.Display)}"));
}

/// <summary>Shows where two texts differ, word by word, for a snapshot that a person reads.</summary>
internal static class TextDiff
{
    public static string Show(string before, string after)
    {
        // Decoding makes spaces of ties: compare at the words of the text after it, each with what it came from.
        var shown = new StringBuilder();
        int b = 0;
        int a = 0;
        while (b < before.Length && a < after.Length)
        {
            if (before[b] == after[a])
            {
                b++;
                a++;
                continue;
            }

            (int nextB, int nextA) = Resume(before, b, after, a);
            shown.Append("  ").Append(Around(before, b, nextB)).Append("  →  ").Append(Around(after, a, nextA)).Append('\n');
            b = nextB;
            a = nextA;
        }

        return shown.ToString();
    }

    private static (int Before, int After) Resume(string before, int b, string after, int a)
    {
        for (int distance = 1; distance < 200; distance++)
        {
            for (int i = 0; i <= distance; i++)
            {
                int nextB = Math.Min(b + i, before.Length);
                int nextA = Math.Min(a + distance - i, after.Length);
                int length = Math.Min(4, Math.Min(before.Length - nextB, after.Length - nextA));
                if (string.CompareOrdinal(before, nextB, after, nextA, length) == 0)
                    return (nextB, nextA);
            }
        }

        return (before.Length, after.Length);
    }

    private static string Around(string text, int from, int to) =>
        text[Math.Max(0, from - 12)..Math.Min(text.Length, to + 8)];
}
