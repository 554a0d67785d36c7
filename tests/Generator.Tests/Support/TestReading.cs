using System.Text;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Support;

/// <summary>Reads small documents, and proves of each text that it is the bytes it points to.</summary>
internal static class TestReading
{
    public static DocumentResult Read(string name, string text) => Read(new TestDocument(name, text));

    public static DocumentResult Read(TestDocument document)
    {
        DocumentResult read = GeneratorSteps.Read(document);
        foreach (EntryModel entry in read.Document.Entries)
        {
            AssertBytes(document, entry.Title);
            if (entry.Abstract is not null)
                AssertBytes(document, entry.Abstract);
        }

        return read;
    }

    /// <summary>The only entry of a document without anything wrong in it.</summary>
    public static EntryModel One(string name, string text)
    {
        DocumentResult read = Read(name, text);
        Assert.Empty(read.Diagnostics);
        return Assert.Single(read.Document.Entries);
    }

    public static IEnumerable<string> Titles(DocumentResult read) => read.Document.Entries.Select(entry => entry.Title.Display);

    /// <summary>Each diagnostic with its line and column from 1 and what stands there.</summary>
    public static IEnumerable<string> Places(DocumentResult read, string text) => read.Diagnostics.Select(diagnostic =>
    {
        LocationInfo place = diagnostic.Location!;
        string there = text.Substring(place.Span.Start, place.Span.Length);
        return $"{diagnostic.Id}({place.Lines.Start.Line + 1},{place.Lines.Start.Character + 1}) {there}";
    });

    public static IEnumerable<string> Ids(DocumentResult read) => read.Diagnostics.Select(diagnostic => diagnostic.Id);

    public static string Field(BibliographyModel bibliography, string name) =>
        string.Join(" | ", bibliography.Fields.Where(field => field.Name == name).Select(field => field.Value));

    private static void AssertBytes(TestDocument document, TextModel text) =>
        Assert.Equal(text.Raw, Encoding.UTF8.GetString(document.Bytes, text.Bytes.Start, text.Bytes.Length));
}
