using System.Text;
using Generator.Tests.Support;
using TypedCorpus;

namespace Generator.Tests.Payloads;

/// <summary>Texts of a length that nobody writes by hand.</summary>
public sealed class PayloadSizeTests
{
    public static TheoryData<string> Shapes => ["word", "marks", "surrogates", "braces", "quotes", "invisible"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_text_of_great_length_prints_back_as_it_is(string shape)
    {
        string text = "X" + shape switch
        {
            "word" => new string('x', 1_000_000),
            "marks" => new string('\u0301', 100_000),
            "surrogates" => string.Concat(Enumerable.Repeat("\U0001F600", 50_000)),
            "braces" => string.Concat(Enumerable.Repeat("{}", 50_000)),
            "quotes" => new string('\'', 100_000),
            _ => new string('\u200B', 100_000),
        };
        TestDocument[] documents =
        [
            Listing.Document("a.txt", (text, text + ". " + Listing.Abstract("A."))),
            new("b.bib", $"@misc{{b,\n  title = {{B{text}}},\n  abstract = {{{text}}},\n  note = {{{text}}}\n}}\n"),
            new("c.json", $"[{{\"title\": \"C{text}\", \"abstract\": \"{text}\", \"x\": \"{text}\"}}]"),
            new("d.ris", $"TY  - JOUR\nTI  - D{text}\nAB  - {text}\nER  - \n"),
            new("e.txt", $"E\n\n{text}. {Listing.Abstract("A.")}\n"),
        ];
        GeneratorRun run = GeneratorHost.Run(Sentinel.Source, documents);
        Assert.All(run.DiagnosticIds, id => Assert.Equal("TC0008", id));
        PaperCorpus corpus = run.Open();
        Assert.Equal([text, "B" + text, "C" + text, "D" + text, "E"], corpus.Select(paper => paper.RawTitle));
        Assert.All(corpus, paper => Assert.StartsWith(text, paper.RawAbstract, StringComparison.Ordinal));
        Assert.Equal(Encoding.UTF8.GetBytes(text), corpus.Documents[0][0].RawTitleUtf8);
    }
}
