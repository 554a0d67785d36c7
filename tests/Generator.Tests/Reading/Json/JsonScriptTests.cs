using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Json;

/// <summary>JSON that a script hands over, as callbacks and the data files of web sites have it.</summary>
public sealed class JsonScriptTests
{
    private const string Papers =
        """
        [{"title": "Owls – at [night]", "authors": ["Mara Quill"], "year": 2020},
         {"title": "Mice (of a barn);", "authors": ["Jane Roe"], "abstract": "They } live ]."}]
        """;

    [Theory]
    [InlineData("callback({0});")]
    [InlineData("jQuery1102_17({0})")]
    [InlineData("/**/ typeof show === 'function' && show({0});\n")]
    [InlineData("typeof show === \"function\" && show({0});")]
    [InlineData("/* papers */\n// of the lab\nvar papers = {0};\n")]
    [InlineData("window.papers = {0};")]
    [InlineData("window[\"papers\"]={0}")]
    [InlineData("'use strict';\nconst papers = {0}\n\nexport default papers;\n//# sourceMappingURL=papers.js.map")]
    [InlineData("\"use strict\"; let papers = {0};")]
    [InlineData("export const papers: Paper[] = {0};")]
    [InlineData("export default {0};")]
    [InlineData("module.exports = {0};")]
    [InlineData("self.papers = self.papers || []; show({0});")]
    [InlineData(")]}'\n{0}")]
    [InlineData("for(;;);{0}")]
    public void What_a_script_hands_over_is_read_where_it_stands(string script)
    {
        string text = script.Replace("{0}", Papers, StringComparison.Ordinal);
        DocumentResult read = Read("papers.json", text);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(DocumentLayoutModel.Json, read.Document.Layout);
        Assert.Equal(["Owls – at [night]", "Mice (of a barn);"], Titles(read));
        Assert.Equal(1 + text[..text.IndexOf("Mice", StringComparison.Ordinal)].Count(c => c == '\n'), read.Document.Entries[1].Line);
    }

    [Theory]
    [InlineData("""{papers: [{title: "It's \"so\"", year: 2020, _key: 1}, {"title": "Mice"}]}""", "names of members are not in quotation marks")]
    [InlineData("""[{'title': 'It\'s "so"', 'year': 2020, "venue": 'V'}, {'title': 'Mice'}]""", "strings are not in double quotation marks")]
    [InlineData("[{\"title\": `It's \"so\"`, \"year\": 2020}, {\"title\": `Mice`}]", "strings are not in double quotation marks")]
    [InlineData("""[{"title": "It's \"so\"", "abstract": None, "year": 2020}, {"title": "Mice", "abstract": None}]""", "it contains None")]
    public void The_objects_of_other_languages_are_read_and_told_once(string text, string slip)
    {
        foreach (string script in new[] { text, $"const papers = {text};", $"module.exports = {text}" })
        {
            DocumentResult read = Read("papers.json", script);
            Assert.Equal(["It's \"so\"", "Mice"], Titles(read));
            Assert.Equal(2020, read.Document.Entries[0].Bibliography!.Year);
            Assert.Equal(["TC0016"], Ids(read));
            Assert.Equal(slip, read.Diagnostics[0].Arguments[0]);
        }
    }

    [Theory]
    [InlineData("""[{"title": "Owls", "note": It's}, {"title": "Mice's"}]""", "Mice's")]
    [InlineData("""[{"title": "Owls", "note": 'a}, {"title": "Mice"}]""", "Mice")]
    [InlineData("""[{"title": "Owls\'s"}, {"title": "Mice"}]""", "Mice")]
    public void A_mark_that_begins_no_string_costs_one_record(string text, string left)
    {
        DocumentResult read = Read("papers.json", text);
        Assert.Equal([left], Titles(read));
        Assert.Contains("TC0010", Ids(read));
    }

    [Fact]
    public void An_answer_of_a_service_in_a_callback_is_one()
    {
        DocumentResult read = Read(
            "a.json", """show({"message": {"items": [{"title": ["Owls"], "DOI": "10.5072/owl"}, {"DOI": "10.5072/mouse"}]}});""");
        Assert.Equal(["TC0011"], Ids(read));
        Assert.Equal("10.5072/owl", Assert.Single(read.Document.Entries).Bibliography!.Doi);
    }

    [Fact]
    public void What_is_broken_in_a_script_is_told_at_its_place()
    {
        const string Text = "var papers = [\n  {\"title\": \"Owls\"},\n  {\"title\": \"Mice\", \"year\": },\n  {\"title\": \"Voles\"}\n];\n";
        DocumentResult read = Read("a.json", Text);
        Assert.Equal(["Owls", "Voles"], Titles(read));
        Assert.Equal(["TC0010(3,29) }"], Places(read, Text));
    }

    [Fact]
    public void What_is_missing_at_the_end_of_a_script_is_told()
    {
        DocumentResult read = Read("a.json", """callback([{"title": "Owls"}, {"title": "Mi""");
        Assert.Equal(["Owls"], Titles(read));
        Assert.Contains("TC0010", Ids(read));
    }

    [Fact]
    public void Two_lists_of_a_script_are_both_read()
    {
        DocumentResult read = Read("a.json", "var a = [{\"title\": \"Owls\"}];\nvar b = [{\"title\": \"Mice\"}];");
        Assert.Equal(["Owls", "Mice"], Titles(read));
    }

    [Theory]
    [InlineData("See (for example [1]) and = [the note].")]
    [InlineData("$(document).ready(function () { show([1, 2]); });")]
    [InlineData("var n = 3;")]
    [InlineData("papers = [")]
    public void What_hands_over_no_papers_is_not_recognised(string text) =>
        Assert.Equal(["TC0001"], Ids(Read("a.json", text)));

    [Fact]
    public void A_script_under_the_name_of_a_text_is_told()
    {
        DocumentResult read = Read("a.txt", $"var papers = {Papers};");
        Assert.Equal("JSON", Assert.Single(read.Diagnostics).Arguments[1]);
    }
}
