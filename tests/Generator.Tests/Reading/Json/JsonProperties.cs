using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Generator.Tests.Support;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Generator.Reading.Json;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Tests;
using TypedCorpus.Text;

namespace Generator.Tests.Reading.Json;

/// <summary>System.Text.Json says what is JSON and what a string of it means.</summary>
public sealed class JsonProperties
{
    private static readonly string[] Documents =
    [
        """[{"id":"a","title":"First","authors":["A B"],"year":2017},{"id":"b","title":"Second","abstract":"B \u00e9\n{x} [y] é😀","a":{"b":[1,2,{"c":null}]}},{"id":"c","title":"Third","x":true}]""",
        "[\n  {\n    \"title\": \"First\",\n    \"n\": -1.5e3\n  },\n  {\n    \"title\": \"Second\",\n    \"k\": [\"a\", \"b\"]\n  },\n  {\n    \"title\": \"Third\"\n  }\n]\n",
        "{\"title\":\"First\",\"authors\":[{\"name\":\"A B\"}]}\n{\"title\":\"Second\",\"year\":2017}\n{\"title\":\"Third\"}\n",
        """{"count":3,"papers":[{"title":"First"},{"title":"Second","paper":{"x":1}},{"title":"Third"}],"next":null}""",
    ];

    public static TheoryData<string> Values =>
    [
        "0", "-0", "1.5", "-1e10", "1E+2", "0.0e-1", "01", "1.", ".5", "+1", "1e", "0x1", "-", "1e5.2", "--1", "true", "false", "null", "True", "nul", "nulll",
        "\"\"", "\"a\"", "\"\\u0041\"", "\"\\ud83d\\ude00\"", "\"\\/\\b\\f\\n\\r\\t\\\"\\\\\"", "\"\\x41\"", "\"\\u00\"", "\"\\\"", "\"", "'a'", "[]", "[1,2]",
        "[[],[[]]]", "[1 2]", "[,1]", "[1", "1]", "{}", "{\"a\":1}", "{\"a\"}", "{a:1}", "{\"a\":}", "{\"a\":1 \"b\":2}", "{,}", "{\"a\":{\"b\":[{}]}}", "[}", "{]",
        "\"\u2028\"", "\"\u007f\"", "\ud83d\ude00", "\"\ud83d\ude00\"", "-Infinityx", "\u00a01", "[\"a\" ,\r\t1 ]",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void What_is_a_value_is_what_the_framework_takes_for_one(string value)
    {
        string text = "{\"title\":\"A\",\"x\":" + value + "}";
        bool isValid = IsValid(text);
        DocumentResult read = TestReading.Read("a.jsonl", text + "\n" + text);
        Assert.Equal(isValid, read.Document.Entries.Count == 2 && TestReading.Ids(read).All(id => id == "TC0008"));
    }

    [Fact]
    public void Titles_are_the_strings_that_the_framework_reads() => Prop.ForAll<string[]>(titles =>
    {
        string[] given = [.. (titles ?? []).Select(title => title ?? "").Where(title => !string.IsNullOrWhiteSpace(title))];
        foreach (JavaScriptEncoder encoder in new[] { JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
        {
            var options = new JsonSerializerOptions { Encoder = encoder, WriteIndented = given.Length % 2 == 0 };
            string text = JsonSerializer.Serialize(given.Select(title => new { title }), options);
            using JsonDocument oracle = JsonDocument.Parse(text);
            IEnumerable<string> expected = oracle.RootElement.EnumerateArray().Select(item => Shown(item.GetProperty("title").GetString()!));
            Assert.Equal(expected, TestReading.Titles(TestReading.Read("a.json", text)));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Escapes_mean_what_the_framework_reads()
    {
        string[] pieces = ["\\u0041", "\\ud83d\\ude00", "\\u00e9", "\\n", "\\/", "\\\"", "a", "é", "😀", "\\u0000", "\\\\", "\\u2028"];
        Prop.ForAll(Gen.Elements(pieces).ListOf().ToArbitrary(), list =>
        {
            string raw = string.Concat(list);
            using JsonDocument oracle = JsonDocument.Parse("\"" + raw + "\"");
            Assert.Equal(oracle.RootElement.GetString(), JsonStrings.Decode(raw, 0, raw.Length));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("\\ud83d", "\uFFFD")]
    [InlineData("\\ude00", "\uFFFD")]
    [InlineData("\\ud83dx", "\uFFFDx")]
    [InlineData("\\ud83d\\n", "\uFFFD\n")]
    [InlineData("\\ud83d\\ud83d\\ude00", "\uFFFD😀")]
    [InlineData("\\ude00\\ud83d", "\uFFFD\uFFFD")]
    public void A_lone_surrogate_is_replaced(string raw, string text) => Assert.Equal(text, JsonStrings.Decode(raw, 0, raw.Length));

    [Fact]
    public void What_is_cut_off_leaves_what_stands_before()
    {
        foreach (string document in Documents)
        {
            for (int length = 0; length < document.Length; length++)
                AssertIntactBefore(document, document[..length], length);
        }
    }

    [Fact]
    public void A_flipped_byte_leaves_what_stands_before()
    {
        foreach (string document in Documents)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(document);
            for (int at = 0; at < 8 * bytes.Length; at++)
            {
                byte[] damaged = [.. bytes];
                damaged[at / 8] ^= (byte)(1 << (at % 8));
                // What begins another way is something else.
                int place = Encoding.UTF8.GetCharCount(bytes, 0, at / 8);
                if (place > document.IndexOf('['))
                    AssertIntactBefore(document, Encoding.UTF8.GetString(damaged), place);
            }
        }
    }

    [Theory]
    [InlineData("[", "{\"title\":\"A\"},", "{}]")]
    [InlineData("", "{\"title\":\"A\"}\n", "")]
    [InlineData("[{\"title\":\"A\"}, ", "[", "")]
    [InlineData("{\"title\":\"A\",\"year\":", "[", "")]
    [InlineData("{\"papers\":", "{\"a\":[", "")]
    [InlineData("", "[{", "")]
    [InlineData("[{\"title\":\"", "a", "\"}]")]
    [InlineData("[{\"title\":\"", "\\u0041", "\"}]")]
    [InlineData("[", "{},", "{\"title\":\"A\"}]")]
    [InlineData("[{\"title\":\"A\"},", "{\"title\":", "")]
    [InlineData("[{\"title\":\"A\"},", "{\"x\":}{", "")]
    [InlineData("[{\"title\":\"A\"},", "{\"x\":[}", "")]
    [InlineData("[{\"title\":\"A\"},", "]", "")]
    [InlineData("[{\"title\":\"A\"},", "\"", "")]
    [InlineData("[{\"title\":\"A\"},", "/*", "")]
    [InlineData("[{\"title\":\"A\"},", "{\"title\":\"B", "")]
    [InlineData("[{\"title\":\"A\"},", "{\"title\":\"B\n", "")]
    [InlineData("{\"title\":\"A\"}\n", "{\"title\":\"B\n", "")]
    [InlineData("[{\"title\":\"A\",\"authors\":\"", "A, B and (C) ", "\"}]")]
    [InlineData("[{\"title\":\"A\",\"doi\":\"", "10.10.", "\"}]")]
    [InlineData("[{\"title\":\"A\",\"id\":\"1\",\"type\":\"book\",\"abstract\":\"", "<i", "\"}]")]
    public void Reading_takes_time_linear_in_the_length(string start, string piece, string end)
    {
        TestDocument small = Repeat(start, piece, end, 20_000);
        TestDocument large = Repeat(start, piece, end, 200_000);
        Growth.AssertLinear(() => Run(small), () => Run(large));
    }

    [Theory]
    [InlineData("[{\"title\":\"A\"},", "[")]
    [InlineData("[{\"title\":\"A\"},{\"a\":", "[")]
    [InlineData("{\"title\":\"A\",\"authors\":[],\"a\":", "[{\"a\":")]
    [InlineData("[{\"title\":\"A\"},{\"title\":\"", "x")]
    [InlineData("[{\"title\":\"A\"}", ",{}")]
    public void A_million_of_anything_is_read(string start, string piece)
    {
        DocumentResult read = DocumentReader.Read(new(Repeat(start, piece, "", piece.Length * 1_000_000), "a.json"), CancellationToken.None);
        Assert.DoesNotContain("TC0901", TestReading.Ids(read));
        Assert.True(read.Document.Entries.Count <= 1);
    }

    private static void AssertIntactBefore(string document, string damaged, int at)
    {
        DocumentResult read = TestReading.Read(document.StartsWith("{\"title", StringComparison.Ordinal) ? "a.jsonl" : "a.json", damaged);
        Assert.DoesNotContain("TC0901", TestReading.Ids(read));
        string[] whole = [.. TestReading.Titles(TestReading.Read("a.jsonl", document))];
        int[] ends = [.. whole.Skip(1).Select(title => document.LastIndexOf('}', document.IndexOf($"\"{title}", StringComparison.Ordinal))), document.LastIndexOf('}')];
        // A list of one paper may be its own list; from the second on it is clear what the document is.
        int intact = ends.Count(end => end < at);
        Assert.True(
            whole.Take(intact).SequenceEqual(TestReading.Titles(read).Take(intact)),
            $"damage at {at} cost an entry before it: {damaged}");
    }

    private static string Shown(string title) => WhiteSpace.Fold(LatexText.Decode(title));

    private static bool IsValid(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Run(TestDocument document) => DocumentReader.Read(new(document, document.Name), CancellationToken.None);

    private static TestDocument Repeat(string start, string piece, string end, int length) =>
        new("a.json", start + string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + end);
}
