using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace TypedCorpus.Tests.Fuzzing;

/// <summary>All document readers.</summary>
internal sealed class ReaderTarget(IReadOnlyList<string> listings) : FuzzTarget
{
    private const int MaxLength = 3_000;

    private readonly (string Extension, Mutator Mutator)[] _formats =
    [
        .. FormatSamples.ByExtension.Select(format => (format.Key, new Mutator(format.Value))),
        (".txt", new Mutator(listings)),
        (".html", new Mutator([.. listings, .. FormatSamples.ByExtension.Values.SelectMany(samples => samples)])),
    ];

    public override string Name => "readers";

    public override string Make(SmallRandom random)
    {
        (string extension, Mutator mutator) = _formats[random.Next(_formats.Length)];
        string bytes = random.Next(20) == 0 ? "!" : "";
        return extension + bytes + "\n" + mutator.Next(random, MaxLength);
    }

    public override void Check(string input)
    {
        var document = FuzzDocument.Of(input);
        DocumentResult read = document.Read();
        Check(document, read);
        if (input.Length % 16 == 0)
            Require(read == document.Read(), "The same document reads in two ways");
    }

    /// <summary>Checks what must hold for each document that is read.</summary>
    public static void Check(FuzzDocument document, DocumentResult read)
    {
        int length = document.GetText().Length;
        foreach (DiagnosticInfo diagnostic in read.Diagnostics)
        {
            Require(diagnostic.Id != "TC0901", string.Join(' ', diagnostic.Arguments));
            Require(diagnostic.Location is { Span.End: var end } && end <= length, $"{diagnostic.Id} is not in the document");
        }

        int rank = 0;
        foreach (EntryModel entry in read.Document.Entries)
        {
            Require(entry.Rank > rank, "Ranks do not ascend");
            Require(entry.Line is >= 1 && entry.Line <= length + 1, "A line is not in the document");
            Require(entry.Title.Display.Length > 0, "A title is empty");
            Require(document.Has(entry.Title), "A title is not the bytes that it points to");
            Require(entry.Abstract is null || document.Has(entry.Abstract), "An abstract is not the bytes that it points to");
            rank = entry.Rank;
        }
    }
}
