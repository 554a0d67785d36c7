using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Json;

/// <summary>What is broken costs its own entry, and is told where it is.</summary>
public sealed class JsonRecoveryTests
{
    [Theory]
    [InlineData("""{"title":"B}""", "TC0010(2,10) \"B}")]
    [InlineData("""{"title" "B"}""", "TC0010(2,10) \"B\"")]
    [InlineData("""{"title":"B" "year":1}""", "TC0010(2,14) \"year\"")]
    [InlineData("""{"title":"B",year 1}""", "TC0010(2,14) year")]
    [InlineData("""{"title":"B\q"}""", "TC0010(2,12) \\q")]
    [InlineData("""{"title":"B\u12G4"}""", "TC0010(2,12) \\u")]
    [InlineData("""{"title":"B","year":01}""", "TC0010(2,21) 01")]
    [InlineData("""{"title":"B","year":+1}""", "TC0010(2,21) +1")]
    [InlineData("""{"title":"B","year":1.}""", "TC0010(2,21) 1")]
    [InlineData("""{"title":"B","a":[1}""", "TC0010(2,20) }")]
    [InlineData("""{"title":"B","a":}""", "TC0010(2,18) }")]
    [InlineData("""{"title":"B" """, "TC0010(2,13) ")]
    [InlineData("""{"title":"B"} x""", "TC0010(2,15) x", "B")]
    [InlineData("""{"title":"B"},""", "TC0016(2,14) ,", "B")]
    [InlineData("""["title","B"]""", "TC0010(2,1) [")]
    [InlineData("""{"title":"B","a":/* 1}""", "TC0010(2,18) /*")]
    [InlineData("""title: B""", "TC0010(2,1) title")]
    [InlineData("""{"title":17}""", "TC0011(2,1) {")]
    [InlineData("""{"title":" "}""", "TC0011(2,1) {")]
    [InlineData("""{"name":"B"}""", "TC0011(2,1) {")]
    public void A_broken_line_costs_that_line(string line, string place, string kept = "")
    {
        string text = "{\"title\":\"A\"}\n" + line + "\n{\"title\":\"C\"}\n";
        DocumentResult read = Read("a.jsonl", text);
        Assert.Equal(kept.Length > 0 ? ["A", kept, "C"] : ["A", "C"], Titles(read));
        Assert.Equal([place], Places(read, text));
    }

    [Theory]
    [InlineData("""{"title":"B},""", "TC0010(2,10) \"B},")]
    [InlineData("""{"title":"B"},,""", "TC0010(2,15) ,", "B")]
    [InlineData("""{"title":"B",},""", "TC0016(2,14) }", "B")]
    [InlineData("""{"title":"B","a":[1,]},""", "TC0016(2,21) ]", "B")]
    [InlineData("""{"title":"B"}""", "TC0016(3,1) {", "B")]
    [InlineData("""{"title":"B", /* c */ "year":1},""", "TC0016(2,15) /* c */", "B")]
    [InlineData("""{"title":"B"}, // c""", "TC0016(2,16) // c", "B")]
    [InlineData("""{"title":"B","year":NaN},""", "TC0016(2,21) NaN", "B")]
    [InlineData("""{"title":"B","year":-Infinity},""", "TC0016(2,21) -Infinity", "B")]
    [InlineData("""﻿{"title":"B"},""", "TC0016(2,1) ﻿", "B")]
    [InlineData("{\"title\":\"B\",\"x\":\"\t\"},", "TC0016(2,19) \t", "B")]
    [InlineData("""{"title":"B","a":["x","abstract":"y"},""", "TC0010(2,33) :")]
    [InlineData("""{"title":"B","a":"x",""", "TC0010(3,1) {")]
    [InlineData("""{"title":"B","a":{"title":"x"],"b":1},""", "TC0010(2,30) ]")]
    [InlineData("""{"title":"B","a":[{"title":"x"},{"title":"y"} 1],"b":{"title":"z"}},""", "TC0010(2,47) 1")]
    [InlineData("""{"title":"B"}},""", "TC0010(2,14) }", "B")]
    [InlineData("""17,""", "TC0010(2,1) 17")]
    [InlineData("""17, "x", [y],""", "TC0010(2,1) 17")]
    [InlineData("""{"title":"B","a":["x", "y"}],""", "TC0010(2,27) }", "", "TC0010(2,28) ]")]
    [InlineData("""]""", "TC0016(1,15) ,", "", "TC0010(2,1) ]")]
    public void A_broken_object_costs_that_object(string line, string place, string kept = "", string? second = null)
    {
        string text = "[{\"title\":\"A\"},\n" + line + "\n{\"title\":\"C\"},\n{\"title\":\"D\"}]\n";
        DocumentResult read = Read("a.json", text);
        Assert.Equal(kept.Length > 0 ? ["A", kept, "C", "D"] : ["A", "C", "D"], Titles(read));
        Assert.Equal(second is null ? [place] : [place, second], Places(read, text));
    }

    [Fact]
    public void A_lost_quote_in_one_long_line_costs_one_object()
    {
        string text = """[{"id":"a","title":"A"},{"id":"b","title":"B,"x":"1"},{"id":"c","title":"C"},{"id":"d","title":"D"}]""";
        DocumentResult read = Read("a.json", text);
        Assert.Equal(["A", "C", "D"], Titles(read));
        Assert.Equal(["TC0010(1,47) x"], Places(read, text));
    }

    [Theory]
    [InlineData("""[{"title":"A"},{"title":"B"}""", "TC0016(1,29) ")]
    [InlineData("""[{"title":"A"},{"title":"B"},""", "TC0016(1,30) ")]
    [InlineData("""[{"title":"A"},{"title":"B"},{"title":"C""", "TC0010(1,39) \"C")]
    [InlineData("""[{"title":"A"},{"title":"B"},{"title":"C","a":[{""", "TC0010(1,49) ")]
    [InlineData("""[{"title":"A"},{"title":"B"},]""", "TC0016(1,29) ,")]
    [InlineData("""[{"title":"A"},{"title":"B"}] x""", "TC0016(1,31) x")]
    public void What_stands_before_a_lost_end_is_kept(string text, string place)
    {
        DocumentResult read = Read("a.json", text);
        Assert.Equal(["A", "B"], Titles(read));
        Assert.Contains(place, Places(read, text));
    }

    [Fact]
    public void A_broken_entry_is_named_by_its_title()
    {
        DocumentResult read = Read("a.json", """[{"id":"x","title":"The Title","a":}]""");
        Assert.Equal(["The Title", "a value is missing"], read.Diagnostics[0].Arguments);
    }

    [Theory]
    [InlineData("""{"title":"A","year":"recently"}""", "TC0012(1,21) \"recently\"", "year")]
    [InlineData("""{"title":"A","year":-5}""", "TC0012(1,21) -5", "year")]
    [InlineData("""{"title":"A","published":"soon"}""", "TC0012(1,26) \"soon\"", "published")]
    [InlineData("""{"title":"A","year":0}""", "TC0012(1,21) 0", "year")]
    [InlineData("""{"title":"A","year":10000}""", "TC0012(1,21) 10000", "year")]
    [InlineData("""{"title":"A","published":"0000-00-00"}""", "TC0012(1,26) \"0000-00-00\"", "published")]
    [InlineData("""{"title":"A","month":0}""", "TC0012(1,22) 0", "month")]
    [InlineData("""{"title":"A","month":"De"}""", "TC0012(1,22) \"De\"", "month")]
    [InlineData("""{"title":"A","doi":"none"}""", "TC0012(1,20) \"none\"", "doi")]
    [InlineData("""{"title":"A","month":13}""", "TC0012(1,22) 13", "month")]
    public void A_value_that_is_not_what_its_name_says_is_kept_in_the_fields(string text, string place, string field)
    {
        DocumentResult read = Read("a.json", text);
        Assert.Equal([place], Places(read, text));
        Assert.Contains(read.Document.Entries[0].Bibliography!.Fields, kept => kept.Name == field);
    }

    [Theory]
    [InlineData("""{"title":"A","year":2017.0}""", 2017, null)]
    [InlineData("""{"title":"A","year":"2017","date":"2017-06"}""", 2017, 6)]
    [InlineData("""{"title":"A","year":2017,"update_date":"2019-06-01"}""", 2017, null)]
    [InlineData("""{"title":"A","publication_date":"2017/06/12"}""", 2017, 6)]
    [InlineData("""{"title":"A","publishedAt":"2017-02-30"}""", 2017, 2)]
    [InlineData("""{"title":"A","year":1,"month":1}""", 1, 1)]
    [InlineData("""{"title":"A","year":9999,"month":"12"}""", 9999, 12)]
    [InlineData("""{"title":"A","year":2017,"month":"Jan"}""", 2017, 1)]
    [InlineData("""{"title":"A","year":2017,"month":"Sept."}""", 2017, 9)]
    public void Years_and_months_are_read_from_what_there_is(string text, int year, int? month)
    {
        var paper = One("a.json", text).Bibliography!;
        Assert.Equal((year, month), (paper.Year, paper.Month));
    }

    [Theory]
    [InlineData("\n{\"\\u\"")]
    [InlineData("[{\"\\u12\": 1}]")]
    [InlineData("[{\"\\ud800\\u\": 1}]")]
    [InlineData("[{\"\\x\": 1, \"title\": \"T\"}]")]
    [InlineData("{\"")]
    [InlineData("{\"\\")]
    public void A_name_with_a_broken_escape_is_no_fault_of_the_reader(string text) => Assert.DoesNotContain(
        GeneratorSteps.Read(new TestDocument("a.json", text)).Diagnostics, diagnostic => diagnostic.Id == "TC0901");
}
