namespace TypedCorpus.Tests.Payloads;

/// <summary>Makes texts of extreme length.</summary>
internal static class LongText
{
    public static readonly string[] Shapes = ["word", "marks", "surrogates", "braces", "quotes", "invisible"];

    public static string Of(string shape) => "X" + shape switch
    {
        "word" => new string('x', 300_000),
        "marks" => new string('\u0301', 100_000),
        "surrogates" => string.Concat(Enumerable.Repeat("\U0001F600", 50_000)),
        "braces" => string.Concat(Enumerable.Repeat("{}", 50_000)),
        "quotes" => new string('\'', 100_000),
        _ => new string('\u200B', 100_000),
    };

    /// <summary>Papers that have the text as title, abstract and field, in each format.</summary>
    public static TestDocument[] Documents(string text) =>
    [
        ListingPage.Document("a.txt", (text, text + ". " + ListingPage.Abstract("A."))),
        new("b.bib", $"@misc{{b,\n  title = {{B{text}}},\n  abstract = {{{text}}},\n  note = {{{text}}}\n}}\n"),
        new("c.json", $"[{{\"title\": \"C{text}\", \"abstract\": \"{text}\", \"x\": \"{text}\"}}]"),
        new("d.ris", $"TY  - JOUR\nTI  - D{text}\nAB  - {text}\nER  - \n"),
        new("e.txt", $"E\n\n{text}. {ListingPage.Abstract("A.")}\n"),
    ];
}
