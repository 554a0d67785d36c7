using System.Text;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Generator.Reading.BibTeX;

namespace Generator.Tests.Reading.BibTeX;

/// <summary>Reads bibliographies, and writes the result as text.</summary>
internal static class Bib
{
    public static string Sample => File.ReadAllText(Checkout.PathOf("tests", "Generator.Tests", "Reading", "BibTeX", "sample.bib"));

    /// <summary>Reads a document, and completes it as one of a corpus that has no other.</summary>
    public static DocumentResult Read(string text)
    {
        DocumentResult read = GeneratorSteps.Read(new TestDocument("a.bib", text));
        var diagnostics = new DiagnosticBag();
        DocumentModel complete = Assert.Single(CorpusBibliography.Complete([read.Document], diagnostics, CancellationToken.None));
        return new(complete, read.Diagnostics.Concat(diagnostics.ToArray()).ToEquatableArray());
    }

    /// <summary>The only paper of a file without faults.</summary>
    public static EntryModel Entry(string text)
    {
        DocumentResult read = Read(text);
        Assert.Empty(read.Diagnostics);
        return Assert.Single(read.Document.Entries);
    }

    /// <summary>The properties of a paper whose entry has a title and these fields.</summary>
    public static BibliographyModel Of(string fields, string type = "article") =>
        Entry($"@{type}{{key, title = {{T}}, {fields}}}").Bibliography!;

    public static string Field(BibliographyModel bibliography, string name) =>
        Assert.Single(bibliography.Fields, field => field.Name == name).Value;

    public static string[] Keys(DocumentResult read) => [.. read.Document.Entries.Select(entry => entry.Bibliography!.Key ?? "")];

    /// <summary>The diagnostics as <c>TC0010(line,column)</c>.</summary>
    public static string[] Places(DocumentResult read) =>
        [.. read.Diagnostics.Select(one => $"{one.Id}({one.Location!.Lines.Start.Line + 1},{one.Location.Lines.Start.Character + 1})")];

    public static string Name(PersonModel person) =>
        person.IsLiteral ? $"{{{person.Family}}}" : string.Join(" | ", new[] { person.Family, person.Given, person.Suffix }.Select(part => part ?? "-"));

    public static string Describe(EntryModel entry)
    {
        BibliographyModel b = entry.Bibliography!;
        var text = new StringBuilder($"{entry.Rank}. {b.Key} ({b.EntryType}), line {entry.Line}\n");
        Line("title", entry.Title.Display);
        Line("raw title", entry.Title.Raw == entry.Title.Display ? null : entry.Title.Raw);
        Line("abstract", entry.Abstract?.Display);
        Line("links", string.Join(" ", entry.Links.Select(link => link.Url).Concat(entry.References)));
        Line("authors", string.Join("; ", b.Authors.Select(Name)));
        Line("date", b.Year is null ? null : $"{b.Year}{(b.Month is null ? "" : "-" + b.Month)}");
        Line("venue", b.Venue);
        Line("volume", b.Volume);
        Line("issue", b.Issue);
        Line("pages", b.Pages);
        Line("publisher", b.Publisher);
        Line("doi", b.Doi);
        Line("arxiv", b.ArxivId);
        Line("url", b.Url);
        Line("pdf", b.PdfUrl);
        Line("keywords", string.Join("; ", b.Keywords));
        Line("categories", string.Join("; ", b.Categories));
        Line("language", b.Language);
        Line("note", b.Note);
        foreach (FieldModel field in b.Fields)
            Line("+ " + field.Name, field.Value);
        return text.ToString();

        void Line(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                text.Append("    ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
