using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Outlines;

namespace Generator.Tests.Outlines;

/// <summary>Outlines as text files.</summary>
public sealed class OutlineFormatTests
{
    private static readonly TestOptions All = new(("CorpusVocabularies", "All"), ("CorpusTypedFields", "true"));

    private static readonly TestDocument[] Documents =
    [
        ListingPage.Document("a b.txt", ("Nystr\"om: 1 2\n", ListingPage.Abstract("A.")), ("Lonely", "")),
        new("b.bib", "@article{k1, ids = {k2}, title = {Größe}, author = {A. B.}, year = 2020, impact = 1.5, url = {https://example.org/x}}"),
        new("c.json", """[{"id": "x\ud800", "type": "article", "title": "Alone \udc00 and 😀"}]"""),
    ];

    [Fact]
    public void What_is_read_is_what_was_written()
    {
        CorpusOutline outline = ResourceHost.Compile(All, Documents).Outline;
        Assert.NotEmpty(outline.Members);
        Assert.NotEmpty(outline.Vocabularies);
        Assert.NotEmpty(outline.Fields);
        Assert.NotEmpty(outline.Diagnostics);
        Assert.Equal(outline, OutlineFormat.Read(OutlineFormat.Write(outline)));
    }

    [Fact]
    public void A_lone_surrogate_is_kept_through_a_file()
    {
        var writer = new OutlineTextWriter();
        writer.Write("x\ud800 😀");
        writer.Write((string?)null);
        writer.Write("");
        byte[] file = new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(writer.ToString());
        var reader = new OutlineTextReader(System.Text.Encoding.UTF8.GetString(file));
        Assert.Equal("x\ud800 😀", reader.ReadString());
        Assert.Null(reader.ReadStringOrNull());
        Assert.Equal("", reader.ReadString());
        Assert.True(reader.IsAtEnd);
    }

    [Fact]
    public void A_text_that_is_not_whole_is_no_outline()
    {
        string text = OutlineFormat.Write(ResourceHost.Compile(All, Documents).Outline);
        for (int length = 0; length < text.Length; length += 7)
            Assert.Null(OutlineFormat.Read(text[..length]));
        Assert.Null(OutlineFormat.Read(text + "1 "));
        Assert.Null(OutlineFormat.Read("nothing"));
    }
}
