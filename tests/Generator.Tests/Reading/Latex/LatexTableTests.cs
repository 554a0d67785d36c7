using TypedCorpus.Generator.Reading.Latex;

namespace Generator.Tests.Reading.Latex;

/// <summary>The tables of commands, which are searched as they stand.</summary>
public sealed class LatexTableTests
{
    private static readonly LatexTable[] All = [.. LatexSymbols.Tables, LatexLetters.Table, LatexAccents.Words];

    [Fact]
    public void Each_is_sorted_and_a_name_is_in_one_only()
    {
        foreach (LatexTable table in All)
        {
            string[] names = [.. table.Entries().Select(entry => entry.Key)];
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
        }

        string[] all = [.. All.SelectMany(table => table.Entries()).Select(entry => entry.Key)];
        Assert.Equal(all.Length, all.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Each_finds_its_names_and_no_others() => Assert.All(All, table =>
    {
        foreach ((string name, string text) in table.Entries())
        {
            Assert.Equal(text, table.Find("x" + name + "x", 1, name.Length + 1));
            Assert.Null(table.Find(name + "0", 0, name.Length + 1));
        }

        Assert.Null(table.Find("", 0, 0));
        Assert.Null(table.Find("zzzz", 0, 4));
    });

    [Fact]
    public void Every_symbol_ends_its_word_as_in_TeX() => Assert.All(All.Take(4).SelectMany(table => table.Entries()), entry =>
    {
        Assert.Equal($"a{entry.Value}b", LatexText.DecodeSource($"a\\{entry.Key} b"));
        Assert.Equal($"a{entry.Value}b", LatexText.DecodeSource($"a{{\\{entry.Key}}}b"));
        Assert.Equal($"a{entry.Value} b", LatexText.DecodeSource($"a\\{entry.Key}{{}} b"));
    });

    [Fact]
    public void Every_accent_of_a_whole_word_is_one() => Assert.All(LatexAccents.Words.Entries(), accent =>
        Assert.Equal(LatexAccents.Apply("q", [accent.Value[0]]), LatexText.DecodeSource($"\\{accent.Key}{{q}}")));
}
