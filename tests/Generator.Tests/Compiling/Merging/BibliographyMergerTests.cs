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
        Assert.Equal(First with { Keywords = merged.Keywords, Categories = merged.Categories, Fields = merged.Fields }, merged);
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
        Assert.Equal([("shared", "first"), ("x-first", "first"), ("x-second", "second")], merged.Fields.Select(field => (field.Name, field.Value)));
    }

    [Theory]
    [InlineData(2001, null, 2001, 5, 5)]
    [InlineData(null, null, 2001, 5, 5)]
    [InlineData(2001, null, 2002, 5, null)]
    [InlineData(2001, 3, 2001, 5, 3)]
    [InlineData(null, 3, 2001, 5, 3)]
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
