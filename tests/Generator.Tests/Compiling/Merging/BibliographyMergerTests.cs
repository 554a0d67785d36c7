using System.Collections;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Merging;
using TypedCorpus.Generator.Models;
using TypedCorpus.Tests;

namespace Generator.Tests.Compiling.Merging;

/// <summary>Of several bibliographies of one paper, each field is the first that there is.</summary>
public sealed class BibliographyMergerTests
{
    private static readonly BibliographyModel First = Full("first", 2001, 1);
    private static readonly BibliographyModel Second = Full("second", 2002, 2);

    [Fact]
    public void The_samples_have_every_field_there_is() => Assert.All(
        typeof(BibliographyModel).GetProperties(),
        property => Assert.True(property.GetValue(First) is IEnumerable values ? values.Cast<object>().Any() : property.GetValue(First) is not null, property.Name));

    [Fact]
    public void What_the_first_has_stays()
    {
        BibliographyModel merged = BibliographyMerger.Merge([First, Second])!;
        Assert.Equal(
            First with { OtherKeys = merged.OtherKeys, Keywords = merged.Keywords, Categories = merged.Categories, Fields = merged.Fields },
            merged);
    }

    [Fact]
    public void What_the_first_leaves_open_the_second_fills_in()
    {
        Assert.Equal(Second, BibliographyMerger.Merge([new(), Second]));
        Assert.Equal(First, BibliographyMerger.Merge([First, new()]));
        Assert.Equal(First, BibliographyMerger.Merge([new(), First, new()]));
        Assert.Same(First, BibliographyMerger.Merge([First]));
        Assert.Null(BibliographyMerger.Merge([]));
    }

    [Fact]
    public void Keywords_categories_and_other_fields_are_those_of_both_each_once()
    {
        BibliographyModel merged = BibliographyMerger.Merge([First, Second with { Keywords = List("SHARED", "second") }, new()])!;
        Assert.Equal(["shared", "first", "second"], merged.Keywords);
        Assert.Equal(["shared", "first", "second"], merged.Categories);
        Assert.Equal(
            [("shared", "first"), ("x-first", "first"), ("x-second", "second"), ("ids", "first-too, second, second-too"), ("otherdoi", "second")],
            merged.Fields.Select(field => (field.Name, field.Value)));
    }

    [Fact]
    public void Citation_keys_are_those_of_both()
    {
        BibliographyModel merged = BibliographyMerger.Merge([First, Second, First with { Key = "FIRST", OtherKeys = default }])!;
        Assert.Equal("first", merged.Key);
        Assert.Equal(["first-too", "second", "second-too"], merged.OtherKeys);
    }

    [Fact]
    public void A_paper_is_where_it_was_published_and_not_where_it_was_a_preprint()
    {
        var preprint = new BibliographyModel
        {
            Key = "p",
            EntryType = "misc",
            Year = 2017,
            Month = 6,
            Venue = "arXiv preprint arXiv:1706.03762",
            Volume = "abs/1706.03762",
            ArxivId = "1706.03762",
            Doi = "10.48550/arXiv.1706.03762",
            Authors = List(new PersonModel("Vaswani", "A."), new PersonModel("others", IsLiteral: true)),
            Fields = List(new FieldModel("date", "2017-06-12"), new FieldModel("howpublished", "Online")),
        };
        var published = new BibliographyModel
        {
            Key = "q",
            EntryType = "inproceedings",
            Year = 2018,
            Venue = "Proceedings",
            Pages = "1–11",
            Doi = "10.5555/1",
            Authors = List(new PersonModel("Vaswani", "Ashish"), new PersonModel("Shazeer", "Noam")),
            Fields = List(new FieldModel("editor", "Guyon, I.")),
        };
        Assert.Equal(
            published with
            {
                Key = "p",
                OtherKeys = List("q"),
                ArxivId = "1706.03762",
                Fields = List(new FieldModel("editor", "Guyon, I."), new FieldModel("ids", "q")),
            },
            BibliographyMerger.Merge([preprint, published]));
    }

    [Theory]
    [InlineData(2015, null, 2014, 12, "2014-12-22", 2015, null, null)]
    [InlineData(2014, null, 2014, 12, "2014-12-22", 2014, 12, "2014-12-22")]
    [InlineData(2014, 12, 2014, 12, "2014-12-22", 2014, 12, "2014-12-22")]
    [InlineData(2014, 11, 2014, 12, "2014-12-22", 2014, 11, null)]
    [InlineData(null, null, 2014, 12, "2014-12-22", 2014, 12, "2014-12-22")]
    public void A_date_is_that_of_one_entry(
        int? year, int? month, int? otherYear, int? otherMonth, string date, int? mergedYear, int? mergedMonth, string? mergedDate)
    {
        BibliographyModel merged = BibliographyMerger.Merge(
            [new() { Year = year, Month = month, Venue = "J" }, new() { Year = otherYear, Month = otherMonth, Fields = List(new FieldModel("date", date)) }])!;
        Assert.Equal((mergedYear, mergedMonth), (merged.Year, merged.Month));
        Assert.Equal(mergedDate, merged.Fields.FirstOrDefault(field => field.Name == "date")?.Value);
    }

    [Fact]
    public void A_journal_has_no_pages_of_proceedings()
    {
        var talk = new BibliographyModel { EntryType = "inproceedings", Year = 2018, Venue = "Proceedings", Pages = "1–11" };
        var article = new BibliographyModel { EntryType = "article", Year = 2019, Venue = "Journal", Volume = "7" };
        BibliographyModel merged = BibliographyMerger.Merge([article, talk])!;
        Assert.Equal(("article", 2019, "Journal", "7", null), (merged.EntryType, merged.Year, merged.Venue, merged.Volume, merged.Pages));
        // An entry of the same publication completes it.
        merged = BibliographyMerger.Merge([article, new() { EntryType = "article", Venue = "J.", Volume = "7", Pages = "3" }])!;
        Assert.Equal(("Journal", "7", "3"), (merged.Venue, merged.Volume, merged.Pages));
    }

    [Theory]
    [InlineData(2001, null, 2001, 5, 5)]
    [InlineData(null, null, 2001, 5, 5)]
    [InlineData(2001, null, 2002, 5, null)]
    [InlineData(2001, 3, 2001, 5, 3)]
    [InlineData(null, 3, 2001, 5, 5)]
    public void A_month_is_that_of_the_year(int? year, int? month, int? otherYear, int? otherMonth, int? merged) => Assert.Equal(
        merged,
        BibliographyMerger.Merge([new() { Year = year, Month = month }, new() { Year = otherYear, Month = otherMonth }])!.Month);

    [Fact]
    public void Time_grows_with_the_number_of_bibliographies() => Growth.AssertLinear(
        () => BibliographyMerger.Merge(Keywords(1_000)),
        () => BibliographyMerger.Merge(Keywords(10_000)));

    private static BibliographyModel[] Keywords(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new BibliographyModel { Keywords = List($"keyword {i}") })];

    private static BibliographyModel Full(string text, int year, int month) => new()
    {
        Key = text,
        OtherKeys = List(text + "-too"),
        EntryType = text,
        Authors = List(new PersonModel(text)),
        Year = year,
        Month = month,
        Venue = text,
        Volume = text,
        Issue = text,
        Pages = text,
        Publisher = text,
        Doi = text,
        ArxivId = text,
        Url = text,
        PdfUrl = text,
        Keywords = List("shared", text),
        Categories = List("shared", text),
        Language = text,
        Note = text,
        Fields = List<FieldModel>(new("shared", text), new("x-" + text, text)),
    };

    private static EquatableArray<T> List<T>(params T[] items)
        where T : IEquatable<T> => items.ToEquatableArray();
}
