using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.BibTeX;

/// <summary>The syntax of entries, by btxdoc ("BibTeXing"), "Tame the BeaST" and the BibLaTeX manual.</summary>
public sealed class EntryTests
{
    [Theory]
    // btxdoc 2.1: braces or quotation marks around a value, nothing around a number; a comma may follow the last.
    [InlineData("@misc{k, title = {The Title}}")]
    [InlineData("@misc{k, title = \"The Title\"}")]
    [InlineData("@misc{k,title={The Title},}")]
    [InlineData("@misc{k, title = {The Title},,}")]
    // Parentheses around an entry, types and names in any case, white space anywhere between.
    [InlineData("@MISC(k, TITLE = {The Title})")]
    [InlineData("@ Misc {\tk\n,\n\ttitle\n=\n{The Title}\n}")]
    [InlineData("@misc\n{k, title = {The\n   Title}}")]
    // Parts joined by #, among them macros in any case.
    [InlineData("@string{t = \"Title\"} @misc{k, title = {The } # T}")]
    [InlineData("@string(T = {The} # \" \") @misc{k, title = t # {T} # \"itle\"}")]
    // Of two fields of one name the first counts.
    [InlineData("@misc{k, title = {The Title}, title = {Another}}")]
    // Text around entries, commented entries and fields, comments with and without braces.
    [InlineData("text, a@b.org {\n%@misc{a, title = {A}}\n@misc{k, title = {The Title}} more } text")]
    [InlineData("@misc{k,\n  % title = {No},\n  title = {The Title}}")]
    [InlineData("@misc{k, % }\n title = {The Title} % a } comment, {\n}")]
    [InlineData("@misc{k % the key\n, title % the name\n = % the value\n \"The \" % and\n # % more\n {Title}}")]
    [InlineData("@misc{k, note = \"100% {sure}\", title = {The Title}}")]
    [InlineData("@comment{@misc{a, title = {A}}} @comment @misc{k, title = {The Title}}")]
    [InlineData("@preamble{\"@misc{a, title = {A}}\"}@misc{k, title = {The Title}}")]
    public void A_title_however_it_is_written(string text)
    {
        EntryModel entry = Bib.Entry(text);
        Assert.Equal(("The Title", "k", "misc"), (entry.Title.Display, entry.Bibliography!.Key, entry.Bibliography.EntryType));
    }

    [Theory]
    [InlineData("@misc{größe:2001+x/y.z_1-é, title = {T}}", "größe:2001+x/y.z_1-é")]
    [InlineData("@misc{DBLP:conf/nips/X(1), title = {T}}", "DBLP:conf/nips/X(1)")]
    [InlineData("@misc(a(b), title = {T})", "a(b)")]
    [InlineData("@misc{O\"Neil'01#2, title = {T}}", "O\"Neil'01#2")]
    [InlineData("@misc{10.1002/x?y=z, title = {T}}", "10.1002/x?y=z")]
    [InlineData("@misc{a%b, title = {T}}", "a%b")]
    [InlineData("@misc{\n  k\n  ,\n  title = {T}}", "k")]
    [InlineData("@misc{日本, title = {T}}", "日本")]
    public void Keys_hold_what_they_hold(string text, string key) => Assert.Equal(key, Bib.Entry(text).Bibliography!.Key);

    [Fact]
    public void The_raw_title_is_the_documents_own()
    {
        Assert.Equal("The {\\TeX}  Book", Bib.Entry("@book{k, title = {The {\\TeX}  Book}}").Title.Raw);
        Assert.Equal("{Whole}", Bib.Entry("@book{k, title = {{Whole}}}").Title.Raw);
        Assert.Equal("\"A \" # {b}", Bib.Entry("@book{k, title = \"A \" # {b} }").Title.Raw);
        Assert.Equal("2001", Bib.Entry("@book{k, title = 2001}").Title.Raw);
        EntryModel same = Bib.Entry("@book{k, title = {Plain}}");
        Assert.Same(same.Title.Raw, same.Title.Display);
    }

    [Fact]
    public void A_title_and_its_subtitle_are_one()
    {
        Assert.Equal("A: B", Bib.Entry("@book{k, title = {A}, subtitle = {B}}").Title.Display);
        Assert.Equal("A? B", Bib.Entry("@book{k, title = {A?}, subtitle = {B}}").Title.Display);
    }

    [Fact]
    public void An_unknown_macro_stands_for_itself_and_is_told_once()
    {
        DocumentResult read = Bib.Read("@misc{a, title = {A}, journal = foo}\n@misc{b, title = {B}, journal = foo # { x}}\n");
        Assert.Equal(["foo", "foo x"], read.Document.Entries.Select(entry => entry.Bibliography!.Venue));
        Assert.Equal(["TC0015(1,33)"], Bib.Places(read));
    }

    [Fact]
    public void A_value_may_show_entries_at_the_start_of_its_lines()
    {
        EntryModel entry = Bib.Entry("@misc{k, title = {T}, abstract = {We write\n@article{x, title = {Y}}\n@book{z,\n} and more.}, year = 2001}");
        Assert.Equal("We write @articlex, title = Y @bookz, and more.", entry.Abstract!.Display);
        Assert.Equal(2001, entry.Bibliography!.Year);
    }

    [Fact]
    public void An_entry_without_title_is_no_paper()
    {
        DocumentResult read = Bib.Read("@misc{a, title = {A}}\n @misc{lost, year = 2001, booktitle = {B}}\n@misc{c, title = {}}\n@misc{d, title = {D}}");
        Assert.Equal(["a", "d"], Bib.Keys(read));
        Assert.Equal([1, 2], read.Document.Entries.Select(entry => entry.Rank));
        Assert.Equal(["TC0011(2,2)", "TC0011(3,1)"], Bib.Places(read));
    }

    [Fact]
    public void Links_and_references_are_those_of_the_abstract()
    {
        EntryModel entry = Bib.Entry("@misc{k, title = {T}, abstract = {See \\url{https://github.com/a/b_c} and arXiv:1706.03762.}}");
        Assert.Equal(["https://github.com/a/b_c"], entry.Links.Select(link => link.Url));
        Assert.Equal(["1706.03762"], entry.References);
    }
}
