using FsCheck;
using FsCheck.Fluent;
using Generator.Tests.Support;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading;

/// <summary>The records of a list are its papers and the entries that are reported with a place: none is lost in silence.</summary>
public sealed class ListConservationProperties
{
    private static readonly string[] Words =
        ["Gate", "Decay", "Token", "Routing", "Graph", "Depth", "Sparse", "Learned", "Model", "Residual", "Benchmark", "Survey"];

    /// <summary>Items of a reading list by their number; the last ones are damaged or no papers.</summary>
    private static readonly Func<int, string>[] Items =
    [
        i => $"- [{Title(i)}](https://arxiv.org/abs/2403.{i:D5})",
        i => $"- **{Title(i)}** [[pdf]](https://example.org/{i}.pdf) [[code]](https://github.com/a/b{i})",
        i => $"* {Title(i)}, Mara Quist et al., ICML 2024. [[paper](https://openreview.net/forum?id={i})]",
        i => $"1. **{Title(i)}.** NeurIPS 2023. [paper](https://arxiv.org/abs/2403.{i:D5})\n\n    *Mara Quist, Joan Vega.*",
        i => $"- [{Title(i)}](https://arxiv.org/abs/2403.{i:D5}",
        i => $"- https://arxiv.org/abs/2403.{i:D5}",
        i => $"- [{Title(i)} Tool](https://github.com/a/tool{i})",
        i => $"- **{Title(i)}",
    ];

    /// <summary>Papers in paragraphs, which may stand line under line.</summary>
    private static readonly Func<int, string>[] Lines =
    [
        i => $"{Title(i)} [[paper]](https://arxiv.org/abs/2403.{i:D5})",
        i => $"{Title(i)}. ICML 2024. [[pdf]](https://example.org/{i}.pdf) [[code]](https://github.com/a/b{i})",
        i => $"[{i}] {Title(i)} [[paper]](https://arxiv.org/abs/2403.{i:D5})",
        i => $"**{Title(i)}** [[paper]](https://arxiv.org/abs/2403.{i:D5})",
        i => $"[{Title(i)}](https://arxiv.org/abs/2403.{i:D5})",
        i => $"## Paper {i}: {Title(i)}\n[pdf](https://arxiv.org/abs/2403.{i:D5})",
    ];

    /// <summary>Records of a labelled list; the last ones have no title.</summary>
    private static readonly Func<int, string>[] Records =
    [
        i => $"Title: {Title(i)}\nAuthors: Mara Quist\nYear: 2024\n",
        i => $"Title: {Title(i)}\nAbstract: We study {i}.\n  And more.\nURL: https://arxiv.org/abs/2403.{i:D5}\n",
        i => $"Title:\n  {Title(i)}\nAuthors: Li Wei, Joan Vega\nDOI: none\n",
        i => $"Title: {Title(i)}\nYear: soon\n",
        _ => "Authors: Mara Quist\nYear: 2024\n",
        _ => "Title:\n\nAuthors: Mara Quist\n",
    ];

    /// <summary>Entries of a plain list; the last ones lack a title or an abstract. Two lone abstracts may be a doubtful pair.</summary>
    private static readonly Func<int, string>[] Paragraphs =
    [
        i => $"{Title(i)}\n\n{Abstract(i)}\n",
        i => $"{Title(i)}\n{Abstract(i)}\n",
        i => $"{Title(i)}\n",
        i => $"{Abstract(i)}\n",
    ];

    [Fact]
    public void Of_a_reading_list_in_Markdown() => Check(Items, 4, "list.md", ["TC0010", "TC0011"]);

    [Fact]
    public void Of_paragraphs_in_Markdown() =>
        Prop.ForAll(
            Gen.Choose(0, (2 * Lines.Length) - 1).NonEmptyListOf().ToArbitrary(),
            kinds =>
            {
                string text = string.Concat(kinds.Select((kind, i) => Lines[kind / 2](i + 1) + (kind % 2 == 0 ? "\n" : "\n\n")));
                DocumentResult read = TestReading.Read("list.md", text);
                Assert.Empty(read.Diagnostics);
                Assert.Equal(kinds.Select((_, i) => Title(i + 1)), TestReading.Titles(read));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_a_labelled_list() => Check(Records, 4, "list.txt", ["TC0011"]);

    [Fact]
    public void Of_a_plain_list() => Check(Paragraphs, 2, "list.txt", ["TC0004", "TC0017"]);

    /// <summary>
    /// A title that lost its abstract above an abstract that lost its title looks like a paper; nothing but the words tells it.
    /// </summary>
    [Fact]
    public void Of_a_plain_list_where_two_losses_meet() =>
        Prop.ForAll(
            Gen.Choose(6, 20).SelectMany(count => Gen.Choose(0, count - 2).Select(lost => (count, lost))).ToArbitrary(),
            list =>
            {
                IEnumerable<string> paragraphs = Enumerable.Range(0, list.count)
                    .SelectMany(i => new[] { i == list.lost + 1 ? "" : OwnTitle(i), i == list.lost ? "" : OwnAbstract(i) })
                    .Where(paragraph => paragraph.Length > 0);
                DocumentResult read = TestReading.Read("list.txt", string.Join("\n\n", paragraphs));
                Assert.Equal(list.count - 1, read.Document.Entries.Count);
                Assert.Equal("TC0017", Assert.Single(read.Diagnostics).Id);
                Assert.Equal(OwnTitle(list.lost), read.Document.Entries[list.lost].Title.Display);
            }).QuickCheckThrowOnFailure();

    /// <summary>Builds lists in which a sound record stands before each odd one.</summary>
    private static void Check(Func<int, string>[] kinds, int sound, string name, string[] ids) =>
        Prop.ForAll(
            Gen.Choose(0, kinds.Length - 1).NonEmptyListOf().ToArbitrary(),
            odd =>
            {
                // A lone title above a lone abstract would be a sound record, so that odd records do not follow one another.
                int[] order = [.. odd.SelectMany((kind, i) => new[] { i % sound, kind }), 0, 0];
                string text = string.Join('\n', order.Select((kind, i) => kinds[kind](i)));
                DocumentResult read = TestReading.Read(name, text);
                int told = read.Diagnostics.Count(diagnostic => ids.Contains(diagnostic.Id));
                Assert.All(read.Diagnostics, diagnostic => Assert.NotNull(diagnostic.Location));
                Assert.True(order.Length == read.Document.Entries.Count + told, $"{read.Document.Entries.Count} + {told} of {order.Length}:\n{text}");
            }).QuickCheckThrowOnFailure();

    /// <summary>A title of words that no other has.</summary>
    private static string OwnTitle(int i) => string.Join(' ', Enumerable.Range(4 * i, 4).Select(Word));

    private static string OwnAbstract(int i) =>
        ListingPage.Abstract($"We study {string.Join(" and ", Enumerable.Range(4 * i, 4).Select(word => Word(word).ToLowerInvariant()))}.");

    private static string Word(int i) => $"{"BDFGKLMNPT"[i % 10]}{"aeiou"[i / 10 % 5]}{"rlnst"[i / 50 % 5]}{"aeiou"[i % 5]}mon";

    private static string Title(int i) =>
        $"{Words[i % 12]} {Words[i / 12 % 12]} {Words[(i + 5) % 12]} of Number {i}";

    private static string Abstract(int i) => ListingPage.Abstract($"We study number {i}.");
}
