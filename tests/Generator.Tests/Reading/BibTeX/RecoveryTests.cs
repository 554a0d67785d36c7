using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.BibTeX;

/// <summary>A missing brace or comma costs one entry, is reported at its place, and leaves the others.</summary>
public sealed class RecoveryTests
{
    private const string Behind = "\n\n@misc{behind, title = {Behind}}\n\n@book{last,\n  title = {Last}\n}\n";

    private static readonly string[] Entries =
    [
        "@article{one,\n  title = {One},\n  author = {A B and C D},\n  year = {2001}\n}\n",
        "@string{nips = {Neural {I}nformation}}\n\n@inproceedings{two,\n  title = \"Two {T}wo\",\n  booktitle = nips # { Systems},\n  month = jan\n}\n",
        "@misc{three, title = {{Three}}, note = {a {b} c}, year = 2003}\n",
        "@book(four,\n  title = {Four, and more},\n  publisher = \"P\"\n)\n",
        "Text between entries.\n@phdthesis{five,\n  title = {F{\\'i}ve},\n  abstract = {We show\n    it, and more.},\n}\n",
        "  @misc{six,\n    title = {Six}\n  }\n",
        "@online{seven, title = {Seven}, url = {https://a.org/x}}\n",
        "@Article{eight,\n\n  Title = {Eight},\n\n  Year = 1998,\n\n  Journal = {J}}\n\n",
        "@unpublished{nine, title = {Nine}, note = {Nothing}\n}\n",
        "@misc{ten,\n  title = {Ten}\n}\n",
    ];

    [Theory]
    // Where an entry, a value or a group is never closed: at what opened it.
    [InlineData("@article{k,\n  title = {T},\n  year = {2001}", 1, 9)]
    [InlineData("@article{k,\n  title = {T,\n  year = {2001}\n}", 2, 11)]
    [InlineData("@article{k,\n  year = 2001,\n  title = {A {T}, \n  note = {n}\n}", 3, 11)]
    [InlineData("@article(k, title = {T}", 1, 24)]
    [InlineData("@article{k, title = \"T, year = {2001}}", 1, 21)]
    // Where something is missing: at the place where it should stand.
    [InlineData("@article{k, title {T}}", 1, 13)]
    [InlineData("@article{k, title = A Title}, year = 2001}", 1, 22)]
    [InlineData("@article{k, = {T}}", 1, 13)]
    [InlineData("@articlek, title = {T}}", 1, 10)]
    // Where it ends too early: at what ends it.
    [InlineData("@article{k, title = {T}},\n  year = {2001}\n}", 1, 24)]
    [InlineData("@article{k, title = T},\n  year = {2001}\n}", 1, 22)]
    public void A_broken_entry_is_told_at_its_place(string broken, int line, int column)
    {
        DocumentResult read = Bib.Read(broken + Behind);
        Assert.Equal(["behind", "last"], Bib.Keys(read));
        Assert.Equal([$"TC0010({line},{column})"], Bib.Places(read));
    }

    /// <summary>What is missing is clear, so the entry is read, and the mistake is told at the place where it should stand.</summary>
    [Theory]
    [InlineData("@article{k\n  title = {T}}", "T", "TC0025(1,11)")]
    [InlineData("@article{k title = {T}}", "T", "TC0025(1,11)")]
    [InlineData("@article(k title = \"T\")", "T", "TC0025(1,11)")]
    [InlineData("@article{k, title = {T}\n  year = {2001}}", "T", "TC0025(1,24)")]
    [InlineData("@article{k, title = {T} month=jan}", "T", "TC0025(1,24)")]
    [InlineData("@article{k, year = 2001 title = {T}}", "T", "TC0025(1,24)")]
    [InlineData("@article{k, title = {T}, year = , month = jan}", "T", "TC0025(1,33)")]
    [InlineData("@article{k, title = {T}, year = }", "T", "TC0025(1,33)")]
    [InlineData("@article{k, title = {A} # , year = 2001}", "A", "TC0025(1,27)")]
    [InlineData("@article{k, title = # {A}, year = 2001}", "A", "TC0025(1,21)")]
    [InlineData("@article{k, title = {A} # # {B}, year = 2001}", "AB", "TC0025(1,27)")]
    [InlineData("@article{k 2001, title = {T}}", "T", "TC0025(1,10)")]
    // Without a key.
    [InlineData("@article{title = {T}}", "T", "TC0023(1,1)")]
    [InlineData("@article{year=2001, title={T}}", "T", "TC0023(1,1)")]
    [InlineData("@article{title=\"T, or not\"}", "T, or not", "TC0023(1,1)")]
    [InlineData("@article{, title = {T}}", "T", "TC0023(1,1)")]
    [InlineData("@article(title = {T})", "T", "TC0023(1,1)")]
    public void An_entry_whose_mistake_does_no_harm_is_read(string entry, string title, string place)
    {
        DocumentResult read = Bib.Read(entry + Behind);
        Assert.Equal([title, "Behind", "Last"], read.Document.Entries.Select(paper => paper.Title.Display));
        Assert.Equal([place], Bib.Places(read));
    }

    [Fact]
    public void The_message_names_the_entry_and_what_is_wrong()
    {
        DiagnosticInfo diagnostic = Assert.Single(Bib.Read("@article{größe, title = {T},\n year = {2001}" + Behind).Diagnostics);
        Assert.Equal(["größe", "it is not closed"], diagnostic.Arguments);
        Assert.Equal(["k", "a value is missing"], Assert.Single(Bib.Read("@misc{k, title = {T}, note = }" + Behind).Diagnostics).Arguments);
        Assert.Equal("articlek", Assert.Single(Bib.Read("@articlek, title = {T}}" + Behind).Diagnostics).Arguments[0]);
    }

    /// <summary>Removes each brace, parenthesis, quotation mark and comma of a file in turn, and doubles each brace.</summary>
    [Fact]
    public void Any_one_mark_that_is_lost_costs_its_own_entry_at_most()
    {
        string whole = string.Concat(Entries);
        string[] expected = Described(Bib.Read(whole));
        Assert.Equal(10, expected.Length);
        for (int at = 0; at < whole.Length; at++)
        {
            if (!"{}()\",=#".Contains(whole[at], StringComparison.Ordinal))
                continue;
            AssertOthers(expected, whole.Remove(at, 1), EntryAt(at), $"without the '{whole[at]}' at {at}");
            if (whole[at] is '{' or '}' or '"')
                AssertOthers(expected, whole.Insert(at, whole[at].ToString()), EntryAt(at), $"with another '{whole[at]}' at {at}");
        }
    }

    [Fact]
    public void Two_broken_entries_cost_two()
    {
        string whole = string.Concat(Entries);
        string[] expected = Described(Bib.Read(whole));
        string damaged = whole.Replace("title = {One}", "title = {One", StringComparison.Ordinal)
            .Replace("title = {Eight}", "title = Eight}", StringComparison.Ordinal)
            .Replace("Title = {Eight}", "Title = {Eight}}", StringComparison.Ordinal);
        DocumentResult read = Bib.Read(damaged);
        Assert.Equal([.. expected[1..7], .. expected[8..]], Described(read));
        Assert.Equal(["TC0010", "TC0010"], read.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Entries_on_one_line_recover_too()
    {
        DocumentResult read = Bib.Read("@misc{a, title = {A} @misc{b, title = {B}} @misc{c, title {C}} @misc{d, title = {D}}");
        Assert.Equal(["b", "d"], Bib.Keys(read));
    }

    private static void AssertOthers(string[] expected, string damaged, int entry, string what)
    {
        DocumentResult read = Bib.Read(damaged);
        string[] found = Described(read);
        string[] missing = [.. expected.Where((one, index) => index != entry && !found.Contains(one))];
        Assert.True(missing.Length == 0, $"{what} costs\n{string.Concat(missing)}");
        Assert.True(found.Length <= expected.Length, what);
        if (!found.Contains(expected[entry]) && found.Length < expected.Length)
            Assert.True(read.Diagnostics.Count > 0, $"{what} tells nothing");
    }

    /// <summary>The papers without ranks and lines, which damage may change.</summary>
    private static string[] Described(DocumentResult read) =>
        [.. read.Document.Entries.Select(entry => Bib.Describe(entry with { Rank = 0, Line = 0 }))];

    private static int EntryAt(int at)
    {
        int entry = 0;
        for (int end = Entries[0].Length; end <= at; end += Entries[++entry].Length)
        {
        }

        return entry;
    }
}
