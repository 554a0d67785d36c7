using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Models;
using TypedCorpus.Tests;

namespace Generator.Tests.Citations;

/// <summary>The exact text of CSL-JSON, and its conformance to the published schema.</summary>
public sealed class CslJsonWriterTests
{
    [Fact]
    public void Variables_stand_in_their_order() => Assert.Equal(
        """
        {"id":"vaswani2017","type":"paper-conference","title":"Attention Is All You Need",
        "author":[{"family":"Vaswani","given":"Ashish"},{"family":"Shazeer","given":"Noam"},{"family":"Parmar","given":"Niki"},
        {"family":"King","given":"M. L.","suffix":"Jr."},{"literal":"Google Brain"}],"issued":{"date-parts":[[2017,12,4]]},
        "container-title":"Advances in Neural Information Processing Systems","volume":"30","issue":"4","page":"5998-6008",
        "publisher":"Curran Associates, Inc.","DOI":"10.5555/3295222.3295349","URL":"https://papers.nips.cc/paper/7181_a",
        "archive":"arXiv","archive_location":"1706.03762","keyword":"attention, translation","categories":["cs.CL","cs.LG"],
        "language":"english","note":"Oral","editor":[{"family":"Guyon","given":"Isabelle"},{"literal":"NeurIPS Foundation"}],
        "ISBN":"978-1-5108-6096-4","abstract":"The dominant models are 100% recurrent & costly.",
        "custom":{"pdf":"https://papers.nips.cc/paper/7181.pdf"}}
        """.ReplaceLineEndings(""),
        Samples.Attention.Open().ToCslJson());

    [Theory]
    [InlineData("2017-06-12/2017-07-01", """{"date-parts":[[2017,6,12],[2017,7,1]]}""")]
    [InlineData("2017-21", """{"date-parts":[[2017]],"season":1}""")]
    [InlineData("2017~", """{"date-parts":[[2017,6]]}""")]
    public void A_date_is_as_precise_as_it_is_known(string date, string json) => Assert.Contains(
        $"\"issued\":{json}",
        Samples.Of("T", new() { Year = 2017, Month = 6, Fields = new([new FieldModel("date", date)]) }).Open().ToCslJson(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("techreport", "number")]
    [InlineData("book", "collection-number")]
    public void The_number_of_a_book_is_its_place_in_the_series(string type, string variable) => Assert.Contains(
        $"\"{variable}\":\"12\"",
        Samples.Of("T", new() { EntryType = type, Fields = new([new FieldModel("number", "12")]) }).Open().ToCslJson(),
        StringComparison.Ordinal);

    [Fact]
    public void Every_paper_is_an_item_of_the_published_schema() => Prop.ForAll(new CitedPapers(null, CitedPapers.AllPeople).Make(), paper =>
    {
        string json = paper.Open().ToCslJson();
        string[] violations = [.. CslSchema.Violations(JsonDocument.Parse(json).RootElement)];
        return (violations.Length == 0 && !json.Contains('\n', StringComparison.Ordinal)).Label(string.Join('\n', violations));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
