using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace TypedCorpus.Tests.Payloads;

/// <summary>A document of payloads, and the papers that it was written from.</summary>
internal sealed partial record PayloadDocument(TestDocument Document, IReadOnlyList<WrittenPaper> Papers)
{
    public static readonly string[] Formats = ["listing", "plain", "labelled", "markdown", "bib", "json", "json-ascii", "jsonl", "csl", "ris", "nbib", "ciw", "enw", "xml", "csv"];

    public static PayloadDocument Of(string format) => format switch
    {
        "listing" => Lines("a.txt", ListingPage.Header, "\n", Payload.Lines),
        "plain" => Lines("b.txt", "", "\n\n", Payload.Lines),
        "labelled" => Labelled(Payload.Lines),
        "markdown" => Markdown(Payload.Lines),
        "bib" => Bib(Payload.Balanced),
        "json" => Json("c.json", Payload.Lines, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, "[", ",\n", "]"),
        "json-ascii" => Json("d.json", Payload.Lines, JavaScriptEncoder.Default, "{\"papers\":[", ",", "]}"),
        "jsonl" => Json("e.jsonl", Payload.Lines, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, "", "\n", "\n"),
        "csl" => Json("f.json", Payload.Lines, JavaScriptEncoder.Default, "[", ",", "]", "\"type\":\"book\","),
        "nbib" => Medline(Payload.Lines),
        "ciw" => WebOfScience(Payload.Lines),
        "enw" => EndNote(Payload.Lines),
        "xml" => Xml(Payload.Lines),
        "csv" => Table(Payload.Lines),
        _ => Ris(Payload.Lines),
    };

    /// <summary>Documents whose names are payloads, each with a paper that has the number before the extension.</summary>
    /// <remarks>A NUL would end the name of a resource, and a backslash would become a slash.</remarks>
    public static IEnumerable<TestDocument> WithNames() => Payload.Lines
        .Where(payload => payload.AsSpan().IndexOfAny('\0', '\\') < 0)
        .Select((payload, i) => new TestDocument($"{payload}-{i}.json", $$"""{"title":"Paper {{i}}"}"""));

    /// <summary>A title with the payload in it, distinct even if payloads differ only in white space at their ends.</summary>
    private static string Title(int number, string payload) => $"P{number} {payload} Q";

    /// <summary>A listing or a plain list, in which a text is a line.</summary>
    private static PayloadDocument Lines(string name, string header, string end, IEnumerable<string> payloads)
    {
        // Also at the start of a line, where it could be a directive; in a plain list # starts a comment there.
        string[] titles =
        [
            .. payloads.Select((payload, i) => Title(i, payload)),
            .. payloads
                .Where(payload => payload[0] is '"' or '\\' or '*' or '/' or '<' or ']' or '&' || (payload[0] == '#' && header.Length > 0))
                .Select((payload, i) => $"{payload}{i}"),
        ];
        WrittenPaper[] papers = [.. titles.Select(title => new WrittenPaper(title, title, ListingPage.Abstract(title), null))];
        return new(new(name, header + string.Concat(papers.Select(paper => paper.RawTitle + end + paper.Abstract + end))), papers);
    }

    private static PayloadDocument Labelled(IEnumerable<string> payloads)
    {
        WrittenPaper[] papers = [.. payloads.Select((payload, i) =>
            new WrittenPaper(Title(i, payload), Title(i, payload), Title(i, payload) + " abstract", null))];
        return new(
            new("l.txt", string.Concat(papers.Select(paper =>
                $"Title: {paper.RawTitle}\nKeywords: {paper.RawTitle}\nComments: {paper.RawTitle}\nAbstract: {paper.Abstract}\n\n"))),
            papers);
    }

    /// <summary>A reading list, in which each sign of ASCII stands behind a backslash.</summary>
    private static PayloadDocument Markdown(IEnumerable<string> payloads)
    {
        WrittenPaper[] papers = [.. payloads.Select((payload, i) =>
            new WrittenPaper(Title(i, payload), Escaped(Title(i, payload)), Escaped(Title(i, payload) + " abstract"), null))];
        return new(
            new("m.md", string.Concat(papers.Select((paper, i) =>
                $"- [{paper.RawTitle}](https://example.org/{i}.pdf)\n  - Abstract: {paper.Abstract}\n"))),
            papers);

        static string Escaped(string text) => string.Concat(text.Select(c => char.IsAscii(c) && char.IsPunctuation(c) || char.IsAscii(c) && char.IsSymbol(c) ? $"\\{c}" : $"{c}"));
    }

    private static PayloadDocument Bib(IEnumerable<string> payloads)
    {
        WrittenPaper[] papers = [.. payloads.Select((payload, i) =>
            new WrittenPaper(Title(i, payload), Title(i, payload), Title(i, payload) + " abstract", $"{i}:{Key(payload)}"))];
        string text = string.Concat(papers.Select(paper => $"""
            @misc{"{"}{paper.Key},
              title = {"{"}{paper.RawTitle}{"}"},
              abstract = {"{"}{paper.Abstract}{"}"},
              author = {"{"}{paper.RawTitle} and {"{"}{paper.RawTitle}{"}"}{"}"},
              note = {"{"}{paper.RawTitle}{"}"},
              publisher = {"{"}{paper.RawTitle}{"}"},
              x{Key(paper.Key!).Replace('\'', '-')} = {"{"}{paper.RawTitle}{"}"},
              keywords = {"{"}{paper.RawTitle}; {paper.RawTitle}{"}"}
            {"}"}

            """));
        return new(new("g.bib", text), papers);
    }

    /// <summary>The characters of a payload that a key and the name of a field can contain.</summary>
    private static string Key(string payload) =>
        string.Concat(
            payload.Where(c =>
                !(c is ',' or '{' or '}' or '"' or '#' or '%' or '(' or ')' or '=' or ' ' or (>= '\t' and <= '\r') or '\u00A0')));

    private static PayloadDocument Json(
        string name, IEnumerable<string> payloads, JavaScriptEncoder encoder, string start, string between, string end, string more = "")
    {
        WrittenPaper[] papers = [.. payloads.Select((payload, i) =>
            new WrittenPaper(
                Title(i, payload),
                Quoted(Title(i, payload))[1..^1],
                Quoted(Title(i, payload) + " abstract")[1..^1],
                $"{i}:{payload}:key"))];
        return new(new(name, start + string.Join(between, papers.Select(Object)) + end), papers);

        string Quoted(string text) => $"\"{encoder.Encode(text)}\"";

        string Object(WrittenPaper paper)
        {
            string title = Quoted(paper.Title);
            string authors =
                more.Length > 0 ? $$"""[{"family":{{title}},"given":{{title}}},{"literal":{{title}}}]""" : $"[{title},{title}]";
            string url = "\"https://example.com/" + title[1..];
            string field = Quoted(paper.Key + "field");
            return $$"""{"id":{{Quoted(paper.Key!)}},{{more}}"title":{{title}},"abstract":"{{paper.Abstract}}","author":{{authors}}"""
                + $$""","note":{{title}},"publisher":{{title}},"keywords":[{{title}}],"URL":{{url}}"""
                + $$""",{{field}}:{{title}}}""";
        }
    }

    // RIS breaks long lines, so white space becomes a space even in a key.
    [GeneratedRegex("[ \\t-\\r\u00A0]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Spaces();

    private static PayloadDocument Ris(IEnumerable<string> payloads) => Tagged("h.ris", payloads, hasKeys: true, static paper =>
    [
        "TY  - JOUR", $"ID  - {paper.Key}", $"TI  - {paper.RawTitle}", $"AU  - {paper.RawTitle}", $"KW  - {paper.RawTitle}",
        $"AB  - {paper.Abstract}", $"PB  - {paper.RawTitle}", $"UR  - https://example.com/{paper.RawTitle}", $"C1  - {paper.RawTitle}",
        $"T2  - {paper.RawTitle}", "ER  - ",
    ]);

    private static PayloadDocument Medline(IEnumerable<string> payloads) => Tagged("i.nbib", payloads, hasKeys: false, static paper =>
    [
        $"PMID- {paper.RawTitle}", $"TI  - {paper.RawTitle}", $"FAU - {paper.RawTitle}", $"CN  - {paper.RawTitle}",
        $"AB  - {paper.Abstract}", $"JT  - {paper.RawTitle}", $"OT  - {paper.RawTitle}", $"GR  - {paper.RawTitle}",
    ]);

    private static PayloadDocument WebOfScience(IEnumerable<string> payloads) => Tagged("j.ciw", payloads, hasKeys: false, static paper =>
    [
        "PT J", $"TI {paper.RawTitle}", $"AU {paper.RawTitle}", $"   {paper.RawTitle}", $"SO {paper.RawTitle}", $"AB {paper.Abstract}",
        $"DE {paper.RawTitle}", $"UT {paper.RawTitle}", $"CR {paper.RawTitle}", "ER",
    ]);

    private static PayloadDocument EndNote(IEnumerable<string> payloads) => Tagged("k.enw", payloads, hasKeys: true, static paper =>
    [
        "%0 Journal Article", $"%F {paper.Key}", $"%T {paper.RawTitle}", $"%A {paper.RawTitle}", $"%J {paper.RawTitle}",
        $"%X {paper.Abstract}", $"%K {paper.RawTitle}", $"%I {paper.RawTitle}", $"%U https://example.com/{paper.RawTitle}",
        $"%L {paper.RawTitle}",
    ]);

    private static PayloadDocument Xml(IEnumerable<string> payloads)
    {
        WrittenPaper[] papers = [.. payloads.Select((payload, i) => new WrittenPaper(
            Title(i, payload),
            Encoded(Title(i, payload)),
            Encoded(Title(i, payload) + " abstract"),
            $"{i}:{Spaces().Replace(payload, " ")}:key"))];
        string text = string.Concat(papers.Select(paper => $"""
            <article key="{Encoded(paper.Key!)}"><title>{paper.RawTitle}</title><author>{paper.RawTitle}</author><note>{paper.RawTitle}</note>
            <abstract>{paper.Abstract}</abstract><publisher>{paper.RawTitle}</publisher><url>https://example.com/{paper.RawTitle}</url>
            <cdrom>{paper.RawTitle}</cdrom></article>

            """));
        return new(new("l.xml", $"<dblp>{text}</dblp>"), papers);

        static string Encoded(string text) =>
            text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
    }

    private static PayloadDocument Table(IEnumerable<string> payloads)
    {
        WrittenPaper[] papers = [.. payloads.Select((payload, i) =>
            new WrittenPaper(Title(i, payload), Doubled(Title(i, payload)), Doubled(Title(i, payload) + " abstract"), null))];
        string text = string.Concat(papers.Select(paper =>
            string.Join(',', new[] { paper.RawTitle, paper.Abstract, paper.RawTitle, paper.RawTitle }.Select(static cell => $"\"{cell}\"")) + "\r\n"));
        return new(new("m.csv", "Title,Abstract,Authors,Other\r\n" + text), papers);

        static string Doubled(string cell) => cell.Replace("\"", "\"\"", StringComparison.Ordinal);
    }

    private static PayloadDocument Tagged(
        string name, IEnumerable<string> payloads, bool hasKeys, Func<WrittenPaper, IEnumerable<string>> lines)
    {
        WrittenPaper[] papers = [.. payloads.Select((payload, i) => new WrittenPaper(
            Title(i, payload),
            Title(i, payload),
            Title(i, payload) + " abstract",
            hasKeys ? $"{i}:{Spaces().Replace(payload, " ")}:key" : null))];
        return new(new(name, string.Concat(papers.Select(paper => string.Join('\n', [.. lines(paper), "", ""])))), papers);
    }
}

/// <summary>A paper as it was written: its title, and the text of the document for its title and abstract.</summary>
internal sealed record WrittenPaper(string Title, string RawTitle, string Abstract, string? Key);
