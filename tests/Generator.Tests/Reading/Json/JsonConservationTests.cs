using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Json;

/// <summary>The records of a document are papers, or are told with their places, in each shape and with any damage.</summary>
public sealed class JsonConservationTests
{
    /// <summary>Documents of records, each on its line.</summary>
    private static readonly Dictionary<string, Func<string[], string>> Shapes = new(StringComparer.Ordinal)
    {
        ["array"] = records => "[\n" + List(records) + "\n]\n",
        ["lines"] = records => string.Concat(records.Select(record => record + "\n")),
        ["object"] = records => "{\n\"count\": 3,\n\"papers\": [\n" + List(records) + "\n],\n\"next\": null\n}\n",
        ["year"] = records => "{\n\"year\": 2024,\n\"title\": \"Proceedings\",\n\"papers\": [\n" + List(records) + "\n]\n}\n",
        ["two lists"] = records =>
            "{\n\"oral\": [\n" + List(records[..(records.Length / 2)]) + "\n],\n\"poster\": [\n" + List(records[(records.Length / 2)..]) + "\n]\n}\n",
        ["sections"] = records => "{\n\"sections\": [\n{\n\"name\": \"S\",\n\"papers\": [\n" + List(records[..(records.Length / 2)])
            + "\n]\n},\n{\n\"name\": \"T\",\n\"papers\": [\n" + List(records[(records.Length / 2)..]) + "\n]\n}\n]\n}\n",
        ["tags"] = records => "{\n\"meta\": {\n\"tags\": [\n{ \"title\": \"Vision\" }\n]\n},\n\"results\": [\n" + List(records) + "\n]\n}\n",
        ["envelope"] = records => "{\n\"response\": {\n\"start\": 0,\n\"docs\": [\n" + List(records) + "\n]\n}\n}\n",
        ["pages"] = records => "[\n[\n" + List(records[..1]) + "\n],\n[\n" + List(records[1..]) + "\n]\n]\n",
        ["callback"] = records => "callback([\n" + List(records) + "\n]);\n",
        ["script"] = records => "var papers = {\n\"papers\": [\n" + List(records) + "\n]\n};\n",
        ["wrapped"] = records => "{\n\"data\": [\n" + List([.. records.Select(record => "{ \"id\": 7, \"attributes\": " + record + " }")]) + "\n]\n}\n",
    };

    private static readonly string[] Odd =
    [
        """{ "name": "no title" }""", """{ "title": null }""", """{ "title": "Broken", "x": }""", """{ "title": "Broken", "x": [1, 2 }""",
        "null", "17", "\"text\"", """{ "title": "Broken" "x": 1 }""", """{ "title": "Broken\q" }""", "{}",
    ];

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_record_is_a_paper_or_is_told(string shape)
    {
        Gen<string?> odd = Gen.Frequency((3, Gen.Constant<string?>(null)), (2, Gen.Elements(Odd).Select(text => (string?)text)));
        Prop.ForAll(odd.ListOf().ToArbitrary(), list =>
        {
            // A record stands between two odd ones, since what is no object is told once, however long it is.
            string[] records = [.. new[] { Record(0) }.Concat(list.SelectMany((each, i) => new[] { each, Record(i + 1) }).OfType<string>())];
            string text = Shapes[shape](records);
            DocumentResult read = Read("a.json", text);
            int told = read.Diagnostics.Count(each => each.Id is "TC0010" or "TC0011");
            Assert.True(records.Length == read.Document.Entries.Count + told, $"{read.Document.Entries.Count} + {told} of {records.Length}: {text}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_lost_with_a_line_is_told(string shape)
    {
        string[] lines = Shapes[shape]([.. Enumerable.Range(0, 6).Select(Record)]).Split('\n');
        for (int i = 0; i < lines.Length - 1; i++)
            AssertTold(string.Join('\n', lines.Where((_, at) => at != i)), Loss(i));

        static string Loss(int line) => $"line {line + 1}";
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_lost_with_a_bracket_or_a_quote_is_told(string shape)
    {
        foreach (bool isOneLine in new[] { false, true })
        {
            string text = Shapes[shape]([.. Enumerable.Range(0, 6).Select(Record)]);
            text = isOneLine && shape is not ("lines" or "pages") ? text.Replace('\n', ' ') : text;
            for (int at = 0; at < text.Length; at++)
            {
                if (text[at] is '{' or '}' or '[' or ']' or '"' or ',' or ':')
                    AssertTold(text.Remove(at, 1), $"{text[at]} at {at}", mayCostMore: true);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_cut_off_is_told(string shape)
    {
        string text = Shapes[shape]([.. Enumerable.Range(0, 4).Select(Record)]);
        for (int length = text.IndexOf("Title 1", StringComparison.Ordinal); length < text.Length; length++)
            AssertTold(text[..length], $"the rest from {length}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_objects_of_JavaScript_hold_the_same_papers(string shape)
    {
        string text = Shapes[shape]([.. Enumerable.Range(0, 6).Select(Record)]);
        string script = Regex.Replace(text, "\"(\\w+)\":", "$1:").Replace('"', '\'');
        DocumentResult read = Read("a.json", script);
        Assert.Equal(Titles(Read("a.json", text)), Titles(read));
        Assert.All(Ids(read), id => Assert.Equal("TC0016", id));
    }

    /// <summary>Each record whose title is in the text is a paper, or there is a diagnostic more.</summary>
    private static void AssertTold(string text, string loss, bool mayCostMore = false)
    {
        DocumentResult read = Read("a.json", text);
        Assert.DoesNotContain("TC0901", Ids(read));
        int left = Enumerable.Range(0, 6).Count(i => text.Contains($"\"Title {i}", StringComparison.Ordinal));
        string[] titles = [.. Titles(read).Where(title => title.StartsWith("Title ", StringComparison.Ordinal))];
        int told = read.Diagnostics.Count(each => each.Id is "TC0001" or "TC0010" or "TC0011");
        Assert.True(titles.Length + told >= left, $"without {loss}, {titles.Length} + {told} of {left}: {text}");
        Assert.True(mayCostMore || titles.Length >= left - 1, $"without {loss}, {left - titles.Length} records are lost: {text}");
        Assert.Equal(titles, titles.Distinct());
    }

    private static string Record(int i) => $$"""{ "title": "Title {{i}}", "authors": [{ "name": "A B" }], "year": 2020 }""";

    private static string List(string[] records) => string.Join(",\n", records);
}
