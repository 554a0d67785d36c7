using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Identity;
using TypedCorpus.Generator.Models;
using TypedCorpus.Tests;

namespace Generator.Tests.Compiling.Identity;

public sealed class WorkFinderProperties
{
    private static readonly string[] Titles = ["Bees dance", "BEES  dance", "Bees: dance", "Waves", "Editorial", "Editorial.", "Re\u0301sume\u0301", "R\u00E9sum\u00E9"];
    private static readonly string[] Families = ["Quill", "Bel", "Cor"];

    /// <summary>Entries that have a DOI, an author, and a year that the DOI determines are of the work of the DOI in any order.</summary>
    [Fact]
    public void The_order_does_not_matter_where_nothing_is_left_open()
    {
        Gen<(EntryModel[] Entries, int[] Order)> all =
            from entries in (
                from doi in Gen.Choose(1, 12)
                from form in Gen.Choose(0, 1)
                select Entry(Titles[doi % 3 == 0 ? 3 : form], new()
                {
                    Authors = List(new PersonModel(Families[doi % 3], form == 0 ? "Ann" : "A.")),
                    Doi = form == 0 ? $"10.5072/A{doi}" : $"10.5072/a{doi}",
                    Year = 2000 + doi,
                })).ListOf()
            from order in Gen.Shuffle(Enumerable.Range(0, entries.Count).ToArray())
            select (entries.ToArray(), order.ToArray());
        Prop.ForAll(all.ToArbitrary(), one =>
        {
            ListedEntry[] shuffled = Find([.. one.Order.Select(i => one.Entries[i])]);
            return Parts(Find(one.Entries), i => i).SetEquals(Parts(shuffled, i => one.Order[i]));
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>A copy of an entry is of the work of the entry, and makes no other entries one.</summary>
    [Fact]
    public void A_second_copy_of_all_entries_changes_no_work()
    {
        Gen<EntryModel[]> all = Gen.Sized(size => Sparse.ArrayOf(Math.Min(size, 12)));
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3_000),
            Prop.ForAll(all.ToArbitrary(), entries =>
            {
                ListedEntry[] copied = Find([.. entries, .. entries]);
                bool isSame = copied.Take(entries.Length).Zip(copied.Skip(entries.Length)).All(pair => pair.First.Work == pair.Second.Work);
                return isSame && Parts(Find(entries), i => i).SetEquals(Parts([.. copied.Take(entries.Length)], i => i));
            }));
    }

    [Fact]
    public void A_copy_finds_its_work_among_many_of_one_title()
    {
        EntryModel[] entries = [.. Enumerable.Range(0, 200).Select(i => Entry("Editorial", new() { Venue = $"Journal {i}" }))];
        Assert.Equal(entries.Length, Parts(Find([.. entries, .. entries]), i => i).Count);
    }

    /// <summary>That many works are called so tells nothing about an entry with another title, whichever comes first.</summary>
    [Fact]
    public void A_title_that_many_works_have_tells_nothing_of_other_titles()
    {
        EntryModel editorial = Entry("Editorial", new() { ArxivId = "1706.00001", EntryType = "book" });
        EntryModel both = Entry("Waves", new() { ArxivId = "1706.00001" });
        EntryModel waves = Entry("Waves", new() { Year = 2004 });
        Assert.Single(Parts(Find([editorial, both, waves]), i => i));
        Assert.Single(Parts(Find([waves, both, editorial]), i => i));
    }

    [Fact]
    public void An_entry_that_agrees_with_two_is_of_the_first()
    {
        EntryModel open = Entry("Waves", new() { Venue = "J" });
        EntryModel one = Entry("Waves", new() { Doi = "10.5072/1" });
        EntryModel other = Entry("Waves", new() { Doi = "10.5072/2" });
        Assert.Equal(["0 1", "2"], Parts(Find([open, one, other]), i => i));
        Assert.Equal(["0 2", "1"], Parts(Find([one, other, open]), i => i));
        Assert.Equal(["0 1", "2"], Parts(Find([one, open, other]), i => i));
    }

    /// <summary>Entries may say the same and have other titles: then each copy is of the work of its own entry.</summary>
    [Fact]
    public void A_copy_is_of_the_work_of_the_entry_with_its_title()
    {
        EntryModel first = Entry("Bees dance", new() { ArxivId = "1706.00001", EntryType = "book", Year = 2003 });
        EntryModel second = Entry("Waves", new() { ArxivId = "1706.00001", EntryType = "inproceedings", Year = 2002 });
        BibliographyModel open = new() { ArxivId = "1706.00001", EntryType = "inproceedings" };
        EntryModel[] entries = [first, second, Entry("Bees dance", open), Entry("Waves", open)];
        ListedEntry[] copied = Find([.. entries, .. entries]);
        Assert.Equal(Parts(Find(entries), i => i), Parts([.. copied.Take(entries.Length)], i => i));
        Assert.All(Enumerable.Range(0, entries.Length), i => Assert.Same(copied[i].Work, copied[i + entries.Length].Work));
    }

    [Fact]
    public void A_number_joins_what_titles_do_not()
    {
        EntryModel preprint = Entry("Waves", new() { ArxivId = "1706.00001" });
        EntryModel both = Entry("Breakers", new() { ArxivId = "1706.00001", Doi = "10.5072/1" });
        EntryModel published = Entry("Surf", new() { Doi = "10.5072/1" });
        Assert.Single(Parts(Find([preprint, published, both]), i => i));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Time_grows_with_the_entries(int kind) => Growth.AssertLinear(
        () => Find(Alike(kind, 2_000)), () => Find(Alike(kind, 20_000)));

    /// <summary>Entries that say little of what tells works apart, and that agree in much of it.</summary>
    private static readonly Gen<EntryModel> Sparse =
        from title in Gen.Elements(Titles)
        from type in Gen.Elements("article", "inproceedings", "phdthesis", "book", "misc")
        from authors in Rarely(Gen.Elements(Families).Select(family => List(new PersonModel(family))))
        from doi in Rarely(Gen.Elements("10.5072/1", "10.5072/2", "10.1101/3", "10.48550/arXiv.1706.00001"))
        from arxiv in Rarely(Gen.Elements("1706.00001", "1706.00002v2"))
        from year in Rarely(Gen.Choose(2000, 2004).Select(number => number.ToString(CultureInfo.InvariantCulture)))
        from venue in Rarely(Gen.Constant("Journal"))
        from volume in Rarely(Gen.Elements("1", "2"))
        from pages in Rarely(Gen.Elements("1", "7"))
        select Entry(title, new()
        {
            EntryType = type,
            Authors = authors,
            Doi = doi,
            ArxivId = arxiv,
            Year = year is null ? null : int.Parse(year, CultureInfo.InvariantCulture),
            Venue = venue,
            Volume = volume,
            Pages = pages,
        });

    private static Gen<T?> Rarely<T>(Gen<T> some) => Gen.Frequency((2, Gen.Constant(default(T))), (1, some.Select(one => (T?)one)));

    private static EntryModel[] Alike(int kind, int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => Entry("Editorial", new()
        {
            Authors = kind == 1 ? default : List(new PersonModel($"Family{(kind == 2 ? i : i % 7)}", "A.")),
            Doi = $"10.5072/{(kind == 3 ? i / 2 : i)}",
            Volume = $"{i}",
        })),
    ];

    private static ListedEntry[] Find(EntryModel[] models)
    {
        ListedEntry[] entries = [.. models.Select((model, i) => new ListedEntry(0, i, model))];
        _ = WorkFinder.Find(entries, CancellationToken.None);
        return entries;
    }

    private static HashSet<string> Parts(ListedEntry[] entries, Func<int, int> number) =>
    [
        .. entries.Select((entry, i) => (entry.Work, Number: number(i)))
            .GroupBy(one => one.Work)
            .Select(work => string.Join(' ', work.Select(one => one.Number).Order())),
    ];

    private static EntryModel Entry(string title, BibliographyModel bibliography) =>
        new(1, 1, new(title, title, default, new("a.bib", default, default)), null, default, default, bibliography);

    private static EquatableArray<T> List<T>(params T[] items)
        where T : IEquatable<T> => items.ToEquatableArray();
}
