using Generator.Tests.Support;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.Documents;

/// <summary>What does not show in a document is a warning at its place, wherever it is.</summary>
public sealed class SuspiciousTextTests
{
    [Theory]
    [InlineData("@misc{k\u202E, title = {A}, author = {B}}", "TC0008(1,8)")]
    [InlineData("@misc{k, title = {A},\n  author = {Do\u200Be, Jane\u2066}}", "TC0008(2,15)")]
    [InlineData("% hidden \u202E} \u2066\n@misc{k, title = {A}}\n", "TC0008(1,10)")]
    [InlineData("@misc{k, title = {A\u202E\u202E}, note = {b\u202E}, x = {c\u2066}}\n\u202E", "TC0008(1,20) TC0008(1,34) TC0008(2,1)")]
    [InlineData("@misc{k, x\u3164 = {b}, title = {A}, abstract = {B\u2028C}}", "TC0008(1,11) TC0008(1,46)")]
    [InlineData("\f@misc{k, title = {A}}\n\f\r\n\uFEFF@misc{l, title = {B}}", "")]
    public void In_a_bibliography(string text, string places) =>
        Assert.Equal(places, string.Join(' ', TestReading.Places(TestReading.Read("a.bib", text), text).Select(place => place.Split(' ')[0])));

    [Theory]
    [InlineData("{\"title\":\"A\",\"authors\":[\"B\u202E\"]}", "TC0008(1,27)")]
    [InlineData("{\"title\":\"A\",\"authors\":[\"B\\u202E\"]}", "TC0008(1,11)")]
    [InlineData("{\"title\":\"A\\u202E\",\"note\":\"B\\u200B\"}", "TC0008(1,11) TC0008(1,11)")]
    [InlineData("{\"title\":\"A\",\"id\":\"B\\u0007\"}", "TC0008(1,11)")]
    [InlineData("{\"title\":\"A\",\"x\\u2060\":\"B\"}", "TC0008(1,11)")]
    [InlineData("{\"title\":\"A\",\"keywords\":[\"\\uDB40\\uDC41\"]}", "TC0008(1,11)")]
    public void In_json_also_where_an_escape_hides_it(string text, string places) =>
        Assert.Equal(places, string.Join(' ', TestReading.Places(TestReading.Read("a.json", text), text).Select(place => place.Split(' ')[0])));

    [Fact]
    public void In_the_name_of_a_document()
    {
        DocumentResult read = TestReading.Read(ListingPage.Document("a\u202Etxt.txt", ("A", ListingPage.Abstract("A."))));
        Assert.Equal(["TC0008"], TestReading.Ids(read));
    }

    [Theory]
    [InlineData("Persian \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645")]
    [InlineData("Hindi \u0915\u094D\u200D\u0937")]
    [InlineData("A family \U0001F468\u200D\U0001F469\u200D\U0001F467 and a heart \u2764\uFE0F")]
    [InlineData("Soft\u00ADhyphens of a PDF, and spaces\u00A0\u202F\u2009of it")]
    [InlineData("England \U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F plays")]
    [InlineData("\u845B\U000E0100 of a Japanese name")]
    [InlineData("Combining e\u0301")]
    public void What_writing_needs_is_no_matter(string title) =>
        Assert.Empty(TestReading.Read(ListingPage.Document("a.txt", (title, ListingPage.Abstract(title)))).Diagnostics);

    [Theory]
    [InlineData("A\U000E0041\U000E0042", "U+E0041 (tag character)")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F\U000E0049", "U+E0049 (tag character)")]
    [InlineData("Blank\u3164", "U+3164 (invisible character)")]
    [InlineData("Half\uFFA0", "U+FFA0 (invisible character)")]
    [InlineData("Old\u206A", "U+206A (invisible character)")]
    [InlineData("Note\uFFFB", "U+FFFB (invisible character)")]
    public void What_hides_is_named(string title, string named)
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, ListingPage.Document("a.txt", (title, ListingPage.Abstract("A."))));
        Assert.Contains(named, Assert.Single(run.Result.Diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("control character", "\u0001\b\v\u001F\u007F\u009F")]
    [InlineData("bidirectional mark", "\u061C\u200E\u200F")]
    [InlineData("bidirectional embedding or override", "\u202A\u202E")]
    [InlineData("bidirectional isolate", "\u2066\u2069")]
    [InlineData("line or paragraph separator", "\u2028\u2029")]
    [InlineData("invisible character", "\u115F\u1160\u180E\u200B\u2060\u2061\u2064\u206A\u206F\u3164\uFEFF\uFFA0\uFFF9\uFFFB")]
    public void Each_kind_from_its_first_to_its_last(string name, string characters)
    {
        foreach (char c in characters)
            Assert.Equal([$"{(int)c:X4}", name], Assert.Single(Titled($"A{c}B").Diagnostics).Arguments);
    }

    [Theory]
    [InlineData("\t ~\u00A0\u061B\u061D\u115E\u1161\u180D\u180F\u200A\u2010\u2027\u202F\u205F\u2065\u2070\u3163\u3165\uFF9F\uFFA1\uFFF8\uFFFC")]
    public void Their_neighbours_are_none_of_them(string characters) => Assert.Empty(Titled($"A{characters}B").Diagnostics);

    private static DocumentResult Titled(string title) => TestReading.Read(ListingPage.Document("a.txt", (title, ListingPage.Abstract("A."))));
}
