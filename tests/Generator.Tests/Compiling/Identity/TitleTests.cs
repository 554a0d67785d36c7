using TypedCorpus.Generator.Compiling.Identity;
using TypedCorpus.Generator.Compiling.Naming;
using TypedCorpus.Identity;

namespace Generator.Tests.Compiling.Identity;

public sealed class TitleTests
{
    [Theory]
    [InlineData("Attention Is All You Need", "attention is all you need")]
    [InlineData("  Über \t die\u00A0\u3000\u2009Gleichung ", "über die gleichung")]
    [InlineData("U\u0308BER LO\u0301GICA", "über lógica")]
    [InlineData("", "")]
    public void A_paper_is_named_by_its_title_without_case_and_spacing(string title, string key) =>
        Assert.Equal(key, PaperTitle.KeyOf(title));

    [Theory]
    [InlineData(@"$\pi^3$: Learning", "π³: Learning")]
    [InlineData("In O($n^2$) Time", "In O(n²) Time")]
    [InlineData("Costs of $5 to $6", "Costs of $5 to $6")]
    [InlineData("On $T_c$", "On $T_c$")]
    public void A_formula_is_the_same_between_dollars_and_in_unicode(string listed, string decoded)
    {
        var entry = new ListedEntry(0, 0, new(1, 1, new(listed, listed, default, new("a.txt", default, default)), null, default, default));
        Assert.Equal(PaperTitle.KeyOf(decoded), entry.TitleKey);
    }

    [Fact]
    public void A_hash_depends_on_the_title_alone()
    {
        Assert.Matches("^[0-9a-f]{8}$", TitleHash.Of("a title"));
        Assert.Equal(TitleHash.Of("A  Title"), TitleHash.Of("a title"));
        Assert.NotEqual(TitleHash.Of("a title"), TitleHash.Of("another"));
    }

    [Theory]
    [InlineData("Pre-training: a “survey”", "Pretraining – A 'Survey'")]
    [InlineData("What's New?", "What’s new")]
    [InlineData("Lógica", "Lo\u0301gica")]
    [InlineData("한국어", "\u1112\u1161\u11AB\u1100\u116E\u11A8\u110B\u1165")]
    [InlineData("がくしゅう", "か\u3099くしゅう")]
    [InlineData("Cats & Dogs", "Cats and Dogs")]
    [InlineData("$k$-Means Clustering", "k-means clustering")]
    [InlineData("Eﬃcient ﬁltering", "Efficient filtering")]
    [InlineData("深度学习：综述", "深度学习: 综述")]
    [InlineData("Soft\u00ADmax", "Softmax")]
    [InlineData("The End.", "The end")]
    public void One_work_is_spelled_in_many_ways(string one, string other) => Assert.Equal(TitleSpelling.KeyOf(one), TitleSpelling.KeyOf(other));

    [Theory]
    [InlineData("Programming in C", "Programming in C++")]
    [InlineData("Programming in C", "Programming in C#")]
    [InlineData("Version 1.5", "Version 15")]
    [InlineData("∞-Categories", "Categories")]
    [InlineData("Part 1", "Part 2")]
    [InlineData("???", "!!!")]
    [InlineData("A* Search", "A Search")]
    public void Works_with_other_letters_digits_or_signs_are_others(string one, string other) =>
        Assert.NotEqual(TitleSpelling.KeyOf(one), TitleSpelling.KeyOf(other));

    [Theory]
    [InlineData("Introduction")]
    [InlineData("EDITORIAL")]
    [InlineData("Book Review.")]
    [InlineData("Letter to the Editor")]
    [InlineData("Vorwort")]
    [InlineData("Préface")]
    [InlineData("Preface")]
    [InlineData("Pre\u0301face")]
    [InlineData("Introducción")]
    [InlineData("Chapter 3")]
    [InlineData("はじめに")]
    public void Some_titles_say_nothing(string title) => Assert.True(GenericTitles.Contains(TitleSpelling.KeyOf(title)));

    [Theory]
    [InlineData("Introduction to Algorithms")]
    [InlineData("The Art of Computer Programming")]
    [InlineData("Chapter")]
    public void Others_say_which_work_it_is(string title) => Assert.False(GenericTitles.Contains(TitleSpelling.KeyOf(title)));
}
