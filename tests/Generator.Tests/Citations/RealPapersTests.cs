using Generator.Tests.Support;
using TypedCorpus;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Tests;
using TypedCorpus.Text;

namespace Generator.Tests.Citations;

/// <summary>The papers of the five documents, written in one file and read back from it.</summary>
public sealed class RealPapersTests
{
    private static readonly Lazy<PaperCorpus> Papers = new(() => TestImage.Open(Compiled.Shared with
    {
        Papers = new([.. Compiled.Shared.Papers.Select(WithTextsInImage)]),
    }));

    [Fact]
    public void BibTeX()
    {
        string file = string.Join('\n', Papers.Value.Select(paper => paper.ToBibTeX(includeAbstract: true)));

        Assert.True(Braces.AreBalanced(file));
        AssertReadBack("all.bib", file, text => text);
    }

    [Fact]
    public void Ris() => AssertReadBack("all.ris", string.Concat(Papers.Value.Select(paper => paper.ToRis())), LatexText.Decode);

    [Fact]
    public void Csl_json() => AssertReadBack("all.json", $"[{string.Join(",\n", Papers.Value.Select(paper => paper.ToCslJson()))}]", text => text);

    private static void AssertReadBack(string name, string file, Func<string, string> change)
    {
        DocumentResult read = TestReading.Read(name, file);
        EntryModel[] entries = [.. read.Document.Entries];

        Assert.Empty(read.Diagnostics);
        Assert.Equal(623, entries.Length);
        Assert.Equal(Papers.Value.Select(paper => paper.Id), entries.Select(entry => entry.Bibliography!.Key));
        Assert.Equal(Papers.Value.Select(paper => Shown(paper.Title)), entries.Select(entry => entry.Title.Display));
        Assert.Equal(Papers.Value.Select(paper => Shown(paper.Abstract ?? "")), entries.Select(entry => entry.Abstract?.Display ?? ""));
        Assert.All(entries, entry => Assert.Equal("misc", entry.Bibliography!.EntryType));
        Assert.Equal(
            Papers.Value.Select(paper => paper.Links.Where(link => link.Kind == LinkKind.Repository).Concat(paper.Links).Select(link => link.Url).FirstOrDefault()),
            entries.Select(entry => entry.Bibliography!.Url));

        // The readers fold white space, which a line of a listing keeps.
        string Shown(string text) => WhiteSpace.Fold(change(text));
    }

    private static PaperModel WithTextsInImage(PaperModel paper) => paper.Abstract is not { } text ? paper : paper with
    {
        Abstract = text with { Text = text.Text with { Raw = "" } },
    };
}
