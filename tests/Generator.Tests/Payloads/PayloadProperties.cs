using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Tests.Payloads;

namespace Generator.Tests.Payloads;

/// <summary>Any text in any place, with lone surrogates, which JSON can express.</summary>
public sealed partial class PayloadProperties
{
    private static readonly Gen<string> Texts = Gen.Frequency(
            (4, Gen.Elements(Payload.Lines)),
            (2, ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString())),
            (1, Gen.Choose(0xD800, 0xDFFF).Select(c => ((char)c).ToString())),
            (1, Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString())),
            (1, Gen.Choose(0x10000, 0x10FFFF).Select(char.ConvertFromUtf32)))
        .ListOf()
        .Select(string.Concat);

    [Fact]
    public void Any_text_in_json_prints_back_as_it_is_and_runs_nothing() =>
        Prop.ForAll(Texts.ArrayOf(60).ToArbitrary(), texts =>
        {
            string[] titles = [.. texts.Select((text, i) => $"{i}:{text}|")];
            string document = "[" + string.Join(",\n", titles.Select(Escaped).Select(title =>
                $$"""{"id":"{{title}}id","title":"{{title}}","note":"{{title}}","authors":["{{title}}"],"{{title}}":"{{title}}"}""")) + "]";
            GeneratorRun run = GeneratorHost.Run(Sentinel.Source, new TestDocument("a.json", document));
            Assert.All(run.DiagnosticIds, id => Assert.Equal("TC0008", id));
            GeneratedShape.AssertHarmless(run, titles.Length);

            Assembly assembly = run.Load();
            PaperCorpus corpus = new LoadedCorpus(assembly).Papers;
            Assert.Equal(titles.Select(Escaped), corpus.Select(paper => paper.RawTitle));
            foreach ((string title, Paper paper) in titles.Zip(corpus).Where(pair => pair.First.AsSpan().IndexOfAny('\\', '~') < 0 && Markup.Strip(pair.First) == pair.First))
            {
                string shown = Spaces().Replace(Whole(title), " ");
                Assert.Equal(shown, paper.Title);
                Assert.Equal(shown, paper.Note);
                // The two characters that separate fields in the image become spaces. A text of authors without a name is a field.
                Assert.Single(paper.Fields, field => field.Key != "authors");
                Assert.Equal(paper.Authors.Count == 0, paper.Fields.ContainsKey("authors"));
                Assert.All(paper.Fields.Values, value => Assert.Equal(shown.Replace('\u001E', ' ').Replace('\u001F', ' '), value));
                Assert.Same(paper, corpus.Find(paper.Title));
            }

            Sentinel.AssertUntouched(assembly);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(8));

    /// <summary>Each unit of UTF-16 as an escape, or as it is where JSON lets it.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            bool isPlain = text[i] >= ' ' && !char.IsSurrogate(text[i]) && text[i] is not ('"' or '\\') && i % 3 > 0;
            escaped.Append(isPlain ? text[i] : $"\\u{(int)text[i]:x4}");
        }

        return escaped.ToString();
    }

    /// <summary>The text as UTF-8 can have it.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    [GeneratedRegex("[ \\t-\\r\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Spaces();
}
