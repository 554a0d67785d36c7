using System.Text;
using TypedCorpus.Tests;

namespace Generator.Tests.Reading.BibTeX;

/// <summary>Ten times the file takes about ten times as long, whatever is wrong with it.</summary>
public sealed class GrowthTests
{
    [Theory]
    [InlineData("@article{k,\n title = {A {T}itle with \\'{e}}, author = {A B and C D}, journal = {J}, year = {2001}, month = jan\n}\n", "", 300)]
    [InlineData("@misc{k, title = {One line}, abstract = {And another text}} ", "", 2_000)]
    // Never closed: entries, values, groups, quotation marks.
    [InlineData("@article{k,\n title = {T},\n year = 2001\n\n", "", 1_000)]
    [InlineData("@a{k,t={\n", "", 3_000)]
    [InlineData("@a{k,t={\n", "}x}x", 3_000)]
    [InlineData("@a{k,title=\"\n", "", 3_000)]
    [InlineData("@a{k,title=\"\n", "\"x}", 3_000)]
    [InlineData("@a(k,title=\"x\n{", "", 3_000)]
    [InlineData("@a(k,title=\"x\n{", "}", 3_000)]
    [InlineData("@a{", "", 5_000)]
    [InlineData("@a{", "}", 5_000)]
    [InlineData("@comment{\n", "", 5_000)]
    [InlineData("@ ", "", 10_000)]
    [InlineData("%@\n %", "", 10_000)]
    [InlineData("}", "{", 10_000)]
    [InlineData("@a(%", "", 10_000)]
    [InlineData("@a(k,%", "", 10_000)]
    [InlineData("@a(k x ", "", 5_000)]
    [InlineData("@a{k,%\n%\n", "", 5_000)]
    [InlineData("@string{a = b # a}\n", "", 2_000)]
    [InlineData("@misc{k, title = {T}, author = {|xdata=k-author and |}}", "", 2_000)]
    // In one entry: depth, lists, parts, fields, references, one line.
    [InlineData("@misc{k, title = {T}, note =|{", "}|}", 20_000)]
    [InlineData("@misc{k, title = {T}, author = {A|  and  |}}", "", 10_000)]
    [InlineData("@misc{k, title = {T}, author = {A| and B C|}}", "", 3_000)]
    [InlineData("@misc{k, title = {T}, author = {|a, |}}", "", 10_000)]
    [InlineData("@misc{k, title = {T}, author = {|{\\'a} |}}", "", 3_000)]
    [InlineData("@misc{k, title = {T}, note = a|#a|}", "", 3_000)]
    [InlineData("@misc{k, title = {T}|,f=1|}", "", 10_000)]
    [InlineData("@misc{k, title = {T}, date = {2001|/|}}", "", 10_000)]
    [InlineData("@misc{k, title = {T}, month = {|jan 1 |}}", "", 3_000)]
    [InlineData("@misc{k, title = {T}, doi = {|10.|}}", "", 10_000)]
    [InlineData("@misc{k, title = {T}, xdata = {|x,|}} @xdata{x, xdata = {k}}", "", 1_000)]
    [InlineData("@misc{k, title = {|word -- $x$ ``y'' \\o {z} |}}", "", 1_000)]
    [InlineData("@misc{k, title = {T}, url = {|\\url|}}", "", 10_000)]
    public void Ten_times_the_file(string open, string close, int count)
    {
        string small = Repeat(open, count) + Repeat(close, count);
        string large = Repeat(open, 10 * count) + Repeat(close, 10 * count);
        if (open.Contains('|', StringComparison.Ordinal))
        {
            small = Inside(open, close, count);
            large = Inside(open, close, 10 * count);
        }

        Growth.AssertLinear(() => Read(small), () => Read(large));
    }

    [Fact]
    public void Children_that_would_multiply_their_parent_end_at_a_bound()
    {
        string large = Family(5_000);
        Growth.AssertLinear(() => Read(Family(500)), () => Read(large));
        Assert.Contains(Bib.Read(large).Diagnostics, diagnostic => diagnostic.Arguments.Contains("it inherits too much text"));

        static string Family(int size) =>
            $"@xdata{{p, abstract = {{{Repeat("word ", size)}}}, author = {{{Repeat("A B and ", size)}}}, {string.Concat(Enumerable.Range(0, size).Select(i => $"f{i} = 1,"))}}}\n"
            + Repeat("@misc{c, title = {C}, xdata = {p}}\n", size);
    }

    private static void Read(string text) =>
        Assert.DoesNotContain(Bib.Read(text).Diagnostics, diagnostic => diagnostic.Id == "TC0901");

    /// <summary>The middle of three parts is repeated, or a part on both sides of the middle.</summary>
    private static string Inside(string open, string close, int count)
    {
        string[] parts = open.Split('|');
        string[] ends = close.Split('|');
        return close.Length > 0
            ? parts[0] + Repeat(parts[1], count) + Repeat(ends[0], count) + ends[1]
            : parts[0] + Repeat(parts[1], count) + parts[2];
    }

    private static string Repeat(string piece, int count) =>
        new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
