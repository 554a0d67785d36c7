using FsCheck;
using FsCheck.Fluent;
using TypedCorpus;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Text;
using TypedCorpus.Generator.Reading.Values;

namespace Generator.Tests.Citations;

/// <summary>
/// Every paper that is written is read back as the same record. What a format cannot represent is named here; nothing else
/// is lost.
/// </summary>
public sealed class RoundTripProperties
{
    [Fact]
    public void BibTeX() => Check(
        new(null, CitedPapers.AllPeople),
        "a.bib",
        paper => paper.ToBibTeX(includeAbstract: true),
        paper => paper with { Bibliography = InBibTeX(paper.Bibliography) });

    [Fact]
    public void Ris() => Check(
        // The reader decodes LaTeX, which programs leave in RIS; no record of ours holds text that still is LaTeX.
        // A person has two names, and the name of a group tells that it is one.
        new(text => LatexText.Decode(text) == text, CitedPapers.PlainPeople),
        "a.ris",
        paper => paper.ToRis(),
        paper => paper with { Bibliography = InRis(paper.Bibliography) });

    [Fact]
    public void Csl_json() => Check(
        new(null, CitedPapers.PlainPeopleAndOthers),
        "a.json",
        paper => $"[{paper.ToCslJson()}]",
        paper => paper with { Bibliography = InCsl(paper.Bibliography) });

    [Theory]
    [InlineData("a.bib")]
    [InlineData("a.json")]
    public void A_path_and_an_address_of_a_pdf_are_both_kept(string name)
    {
        CitedPaper both = Samples.Of("Title", new()
        {
            Key = "k",
            EntryType = "book",
            PdfUrl = "https://x.org/a.pdf",
            Fields = new([new FieldModel("pdf", "home/a.pdf")]),
        });
        Paper paper = both.Open();

        Assert.Equal(both.ToString(), CitedPaper.Read(name, name == "a.bib" ? paper.ToBibTeX() : $"[{paper.ToCslJson()}]").ToString());
    }

    /// <summary>How a work is published, or its note, is its address, where it has no other.</summary>
    private static BibliographyModel InBibTeX(BibliographyModel all)
    {
        if (all.Url is not null)
            return all;
        if (all.Fields.FirstOrDefault(field => field.Name == "howpublished") is { } published && IsAddress(published.Value))
            return all with { Url = published.Value, Fields = Fields(all, field => field == published ? null : field) };
        return all.Note is { } note && IsAddress(note) ? all with { Url = note, Note = null } : all;

        static bool IsAddress(string text) => WebAddress.Is(text) && !text.Contains(' ', StringComparison.Ordinal);
    }

    private static BibliographyModel InRis(BibliographyModel all) => OneVariable(all) with
    {
        // Of several types of BibTeX one is the way back. Proceedings with authors are how programs write a paper of them.
        EntryType = all is { EntryType: "proceedings" or "mvproceedings", Authors.Count: > 0 }
            ? "inproceedings"
            : EntryTypes.FromRis(EntryTypes.ToRis(all.EntryType!)),
        Categories = EquatableArray<string>.Empty,
        Fields = Fields(OneVariable(all), field => field.Name switch
        {
            // There is no tag.
            "annotation" or "chapter" or "eventdate" or "file" or "howpublished" or "myfield" or "school" => null,
            // A date is one day: no range and no season.
            "date" when field.Value.Length == "2017-06-12/2017-07-01".Length => field with { Value = "2017-06-12" },
            "date" when field.Value.Length != "2017-06-12".Length => null,
            // Of two names of BibLaTeX for one field that of BibTeX is the way back.
            "location" => field with { Name = "address" },
            _ => field,
        }),
    };

    private static BibliographyModel InCsl(BibliographyModel all) => all with
    {
        // That a list goes on is told apart from it, once, at its end.
        Authors = new(
        [
            .. all.Authors.Where(author => author != PersonNames.Others),
            .. all.Authors.Where(author => author == PersonNames.Others).Take(1),
        ]),
    };

    /// <summary>The school that issued a work becomes its publisher.</summary>
    private static BibliographyModel OneVariable(BibliographyModel all) => all.Publisher is not null ? all : all with
    {
        Publisher = all.Fields.FirstOrDefault(field => field.Name == "school")?.Value,
        Fields = Fields(all, field => field.Name == "school" ? null : field),
    };

    private static EquatableArray<FieldModel> Fields(BibliographyModel all, Func<FieldModel, FieldModel?> change) =>
        new([.. all.Fields.Select(change).OfType<FieldModel>()]);

    private static void Check(CitedPapers papers, string name, Func<Paper, string> write, Func<CitedPaper, CitedPaper> expect) =>
        Prop.ForAll(papers.Make(), paper =>
        {
            string text = write(paper.Open());
            string[] read = CitedPaper.Read(name, text).ToString().Split('\n');
            string[] expected = expect(paper).ToString().Split('\n');
            string lost = string.Join('\n', expected.Except(read, StringComparer.Ordinal));
            return read.SequenceEqual(expected, StringComparer.Ordinal)
                .Label($"{text}\n--- lost\n{lost}\n--- found\n{string.Join('\n', read.Except(expected, StringComparer.Ordinal))}\n---");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
