using System.Text;
using Generator.Tests.Support;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.BibTeX;

/// <summary>A realistic file with entries of all kinds.</summary>
public sealed class SampleTests
{
    [Fact]
    public void What_is_read_of_the_sample()
    {
        DocumentResult read = Bib.Read(Bib.Sample);
        Assert.Empty(read.Diagnostics);
        Snapshot.Match(string.Concat(read.Document.Entries.Select(Bib.Describe)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Every_text_is_the_bytes_that_it_points_to(string newline)
    {
        string text = "\uFEFF" + Bib.Sample.ReplaceLineEndings(newline);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        DocumentResult read = Bib.Read(text);
        Assert.Equal(Bib.Read(Bib.Sample).Document.Entries.Select(Bib.Describe).Select(Lines), read.Document.Entries.Select(Bib.Describe).Select(Lines));
        foreach (TextModel shown in read.Document.Entries.SelectMany(entry => new[] { entry.Title, entry.Abstract }).OfType<TextModel>())
            Assert.Equal(shown.Raw, Encoding.UTF8.GetString(bytes, shown.Bytes.Start, shown.Bytes.Length));

        static string Lines(string described) => described.ReplaceLineEndings("\n");
    }

    [Fact]
    public void Ranks_count_the_papers_and_lines_are_those_of_their_entries()
    {
        DocumentResult read = Bib.Read("free\n@string{a = {b}}\n\n  @misc{one, title = {One}}\n@xdata{x, note = {n}}\n@misc{two,\n title = {Two}}\n");
        Assert.Equal([(1, 4), (2, 6)], read.Document.Entries.Select(entry => (entry.Rank, entry.Line)));
    }

    [Theory]
    [InlineData("notes without an entry, to me@example.org", "TC0001")]
    [InlineData("", "TC0002")]
    [InlineData("  \n\n", "TC0002")]
    public void A_file_without_entries_is_none_and_an_empty_one_has_no_papers(string text, string id) =>
        Assert.Equal([id], Bib.Read(text).Diagnostics.Select(diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("@string{a = 1}")]
    [InlineData("@comment{jabref-meta: databaseType:bibtex;}")]
    [InlineData("@preamble{\"\\newcommand{\\x}{}\"}")]
    [InlineData("@xdata{x, publisher = {P}}")]
    [InlineData("% strings\n@STRING(a = \"A\")\n@string{b = a # { B}}\n")]
    public void A_file_for_other_files_has_no_papers_and_that_is_no_mistake(string text) => Assert.Empty(Bib.Read(text).Diagnostics);
}
