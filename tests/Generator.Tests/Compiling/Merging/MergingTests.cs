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
            Listing.Document("a.txt", ("Über die  Schrödinger-Gleichung", Listing.Abstract("A."))),
            Listing.Document("b.txt", (@"\""{U}ber die Schr\""odinger-Gleichung", Listing.Abstract("A."))),
            Listing.Document("c.txt", ("ÜBER DIE SCHRÖDINGER-GLEICHUNG", Listing.Abstract("A."))));
        PaperModel paper = Assert.Single(corpus.Papers);
        Assert.Equal([0, 1, 2], paper.Appearances.Select(appearance => appearance.Document));
    }

    [Fact]
    public void An_abstract_that_the_first_entry_lacks_comes_from_the_next()
    {
        PaperCorpus corpus = GeneratorHost.Run(
            GeneratorHost.PapersClass,
            new TestDocument("a.txt", Listing.Header + "Lonely\nOther\n" + Listing.Abstract("O.") + "\n"),
            Listing.Document("b.txt", ("Lonely", Listing.Abstract("Found."))),
            Listing.Document("c.txt", ("Last", Listing.Abstract("L.")))).Open();
        Assert.Equal(Listing.Abstract("Found."), corpus.Find("lonely")!.Abstract);
        Assert.Equal(Listing.Abstract("Found."), corpus.Find("lonely")!.RawAbstract);
        Assert.Equal(["a.txt(3)", "b.txt(3)"], corpus.Find("lonely")!.Appearances.Select(appearance => appearance.ToString()));
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
