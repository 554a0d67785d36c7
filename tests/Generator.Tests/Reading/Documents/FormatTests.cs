using System.IO.Compression;
using System.Text;
using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Documents;

/// <summary>A document that is something else than its name says is told by what it is.</summary>
public sealed class FormatTests
{
    private const string Bib = "@article{k, title = {A Title}, author = {Mara Quist}, abstract = {We study it. It is good.}}\n";
    private const string Ris = "TY  - JOUR\nTI  - A Title\nER  - \n";
    private const string Json = "[\n  {\"title\": \"A Title\", \"year\": 2024}\n]\n";
    private const string Lines = "{\"title\": \"A Title\"}\n{\"title\": \"Another\"}\n";
    private const string Medline = "PMID- 1\nTI  - A Title\nAU  - Quist M\n";
    private const string Markdown = "- [A Title of a Paper](https://arxiv.org/abs/2403.00234)\n";

    [Theory]
    [InlineData("a.txt", Bib, "BibTeX", ".bib")]
    [InlineData("a.ris", Bib, "BibTeX", ".bib")]
    [InlineData("a.json", Bib, "BibTeX", ".bib")]
    [InlineData("a.md", Bib, "BibTeX", ".bib")]
    [InlineData("a.txt", Ris, "RIS", ".ris")]
    [InlineData("a.bib", Ris, "RIS", ".ris")]
    [InlineData("a.json", Ris, "RIS", ".ris")]
    [InlineData("a.markdown", "\n\n" + Ris, "RIS", ".ris")]
    [InlineData("a.txt", Json, "JSON", ".json")]
    [InlineData("a.bib", Json, "JSON", ".json")]
    [InlineData("a.md", Json, "JSON", ".json")]
    [InlineData("a.txt", Lines, "JSON", ".json")]
    [InlineData("a.bib", Medline, "PubMed's text format", ".nbib")]
    [InlineData("a.bib", Markdown, "a reading list in Markdown", ".md")]
    [InlineData("a.ris", "Title: A Title\nAuthors: Mara Quist\n", "a list of papers in plain text", ".txt")]
    public void A_format_that_is_read_by_another_name(string name, string text, string format, string extension)
    {
        DocumentResult read = Read(name, text);
        Assert.Empty(read.Document.Entries);
        Assert.Equal(["TC0019"], Ids(read));
        Assert.Equal([name, format, $"give it the extension {extension}"], read.Diagnostics[0].Arguments);
        Assert.Equal("(1,1)", read.Diagnostics[0].Location!.LineAndColumn);
    }

    [Theory]
    [InlineData("%PDF-1.7\n%âãÏÓ\n1 0 obj\n", "a PDF file")]
    [InlineData("<!DOCTYPE html>\n<html><body>Attention</body></html>\n", "a web page")]
    [InlineData("\n<HTML lang=en>", "a web page")]
    [InlineData("{\\rtf1\\ansi A Title}", "a file in Rich Text Format")]
    [InlineData("\\documentclass{article}\n\\begin{document}\n", "a LaTeX document")]
    [InlineData("%!PS-Adobe-3.0\n", "a PostScript file")]
    public void A_format_that_is_not_read(string text, string format)
    {
        foreach (string name in new[] { "a.txt", "a.md", "a.bib", "a.json", "a.ris" })
        {
            DocumentResult read = Read(name, text);
            Assert.Equal(["TC0019"], Ids(read));
            Assert.Equal(format, read.Diagnostics[0].Arguments[1]);
        }
    }

    [Fact]
    public void Files_that_are_no_text()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("word/document.xml").Open().Dispose();
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            stream.Write(Encoding.UTF8.GetBytes(Ris));
        byte[] pdf = [.. "%PDF-1.4\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3];
        foreach ((byte[] bytes, string format) in new[] { (zip.ToArray(), "ZIP"), (packed.ToArray(), "compressed"), (pdf, "PDF") })
        {
            DocumentResult read = Read(new TestDocument("a.txt", bytes));
            Assert.Equal(["TC0019"], Ids(read));
            Assert.Contains(format, read.Diagnostics[0].Arguments[1], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("iso-8859-1", "Größe und Länge: Über Tore\n\nWir zeigen, daß es größer ist.\n", "Latin-1")]
    [InlineData("utf-16", "Größe\n", "UTF-16")]
    [InlineData("utf-16BE", "Größe\n", "UTF-16")]
    [InlineData("utf-32", "Größe\n", "UTF-32")]
    public void The_encoding_of_what_is_not_utf8(string encoding, string text, string expected)
    {
        Encoding written = Encoding.GetEncoding(encoding);
        DocumentResult read = Read(new TestDocument("a.txt", [.. written.Preamble, .. written.GetBytes(text)]));
        Assert.Equal(["TC0007"], Ids(read));
        Assert.StartsWith(expected, read.Diagnostics[0].Arguments[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_encoding_of_other_scripts_and_of_UTF_16_without_a_mark()
    {
        // 深度图网络 in GB18030.
        byte[] chinese = [0xC9, 0xEE, 0xB6, 0xC8, 0xCD, 0xBC, 0xCD, 0xF8, 0xC2, 0xE7, (byte)'\n', 0xC9, 0xEE, 0xB6, 0xC8, 0xCD, 0xBC];
        Assert.Contains("GB18030", Read(new TestDocument("a.txt", chinese)).Diagnostics[0].Arguments[1], StringComparison.Ordinal);
        byte[] wide = Encoding.Unicode.GetBytes("A Title of Gates\n");
        Assert.Equal("UTF-16", Read(new TestDocument("a.txt", wide)).Diagnostics[0].Arguments[1]);
    }
}
