using TypedCorpus.Generator.Reading.Values;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Values;

/// <summary>The period that PubMed and DBLP put behind each title, and other sources do not.</summary>
public sealed class TitlePeriodTests
{
    [Theory]
    [InlineData("Gates of the river.", "Gates of the river")]
    [InlineData("[Gates of the river].", "[Gates of the river]")]
    [InlineData("On vitamin C.", "On vitamin C")]
    [InlineData("Gates 2.0.", "Gates 2.0")]
    [InlineData("Do they open?", "Do they open?")]
    [InlineData("They open!", "They open!")]
    [InlineData("Gates of the U.S.", "Gates of the U.S.")]
    [InlineData("Reply to Quill et al.", "Reply to Quill et al.")]
    [InlineData("Porta fluvialis sp. nov.", "Porta fluvialis sp. nov.")]
    [InlineData("And then...", "And then...")]
    [InlineData(".", ".")]
    [InlineData("", "")]
    public void A_final_period_is_removed_unless_it_belongs_to_the_title(string title, string expected) =>
        Assert.Equal(expected, TitlePeriod.Remove(title));

    [Theory]
    [InlineData("a.nbib", "PMID- 1\nTI  - Gates of the river.\n")]
    [InlineData("a.xml", "<dblp><article key=\"a\"><author>Jane Roe</author><title>Gates of the river.</title></article></dblp>")]
    [InlineData("a.csv", "PMID,Title,Authors,Journal/Book,Publication Year\n1,Gates of the river.,Roe J,J Gates,2019\n")]
    [InlineData("a.json", """[{"title": "Gates of the river.", "url": "https://dblp.org/rec/journals/x/Roe19", "year": "2019"}]""")]
    public void A_service_that_writes_it_is_known(string name, string text)
    {
        var title = One(name, text).Title;
        Assert.Equal(("Gates of the river", "Gates of the river"), (title.Raw, title.Display));
    }

    [Theory]
    [InlineData("a.ris", "TY  - JOUR\nTI  - Gates of the river.\nER  - \n")]
    [InlineData("a.json", """[{"title": "Gates of the river.", "year": "2019"}]""")]
    public void Elsewhere_it_is_part_of_the_title(string name, string text) =>
        Assert.Equal("Gates of the river.", One(name, text).Title.Display);
}
