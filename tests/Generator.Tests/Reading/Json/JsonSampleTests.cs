using Generator.Tests.Reading.BibTeX;
using Generator.Tests.Support;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.Json;

/// <summary>Answers of services and exports of programs, in their shape and with made-up papers, and all that is read of each.</summary>
public sealed class JsonSampleTests
{
    private static string Folder => Checkout.PathOf("tests", "Generator.Tests", "Reading", "Json", "Samples");

    [Fact]
    public void What_is_read_of_the_samples()
    {
        var text = new System.Text.StringBuilder();
        foreach (string file in Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal))
        {
            DocumentResult read = TestReading.Read(Path.GetFileName(file), File.ReadAllText(file));
            Assert.Empty(read.Diagnostics);
            text.Append("=== ").Append(Path.GetFileName(file)).Append('\n');
            foreach (EntryModel entry in read.Document.Entries)
                text.Append(Bib.Describe(entry));
        }

        Snapshot.Match(text.ToString());
    }
}
