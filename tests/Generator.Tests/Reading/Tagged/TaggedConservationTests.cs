using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Tests;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Tagged;

/// <summary>The records of a document are the papers and those that are reported, whatever the records are.</summary>
public sealed class TaggedConservationTests
{
    public static TheoryData<string> Extensions => ["ris", "nbib", "ciw", "enw", "refworks.txt", "ovid.txt"];

    [Theory]
    [MemberData(nameof(Extensions))]
    public void Each_record_is_a_paper_or_is_reported(string extension) => Prop
        .ForAll(
            Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
            seed =>
            {
                (string text, int valid, int damaged) = Document(extension, new((ulong)seed + 1));
                DocumentResult read = Read("a." + extension, text);
                int reported = Ids(read).Count(static id => id is "TC0010" or "TC0011");
                return (read.Document.Entries.Count == valid && reported == damaged)
                    .Label($"{valid} valid, {damaged} damaged; read {read.Document.Entries.Count}, reported {reported}\n{text}");
            })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [MemberData(nameof(Extensions))]
    public void Reading_takes_time_linear_in_the_length(string extension)
    {
        string[] lines = Lines(extension);
        foreach (string piece in (string[])[lines[0] + lines[1], lines[1], lines[2], lines[1] + lines[2] + "\n", "more\n", "x"])
        {
            TestDocument small = Repeat(piece, 20_000);
            TestDocument large = Repeat(piece, 200_000);
            Growth.AssertLinear(() => GeneratorSteps.Read(small), () => GeneratorSteps.Read(large));
        }

        TestDocument Repeat(string piece, int length) =>
            new("a." + extension, lines[0] + lines[1] + string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
    }

    private static string[] Lines(string extension) => extension switch
    {
        "ris" => ["TY  - JOUR\n", "TI  - Title {0}\n", "AU  - Quill, Mara\n", "ER  - \n"],
        "nbib" => ["PMID- 1\n", "TI  - Title {0}\n", "FAU - Quill, Mara\n", ""],
        "ciw" => ["PT J\n", "TI Title {0}\n", "AU Quill, M\n   Bel, A\n", "ER\n"],
        "refworks.txt" => ["RT Book, Whole\n", "T1 Title {0}\n", "A1 Quill, Mara\n", ""],
        "ovid.txt" => ["<1>\n", "TI  - Title {0}\n", "AU  - Quill MB\n", ""],
        _ => ["%0 Book\n", "%T Title {0}\n", "%A Quill, Mara\n", ""],
    };

    /// <summary>Writes records of which some are damaged, with remarks between them where the format has an end of a record.</summary>
    private static (string Text, int Valid, int Damaged) Document(string extension, SmallRandom random)
    {
        string[] lines = Lines(extension);
        var text = new StringBuilder(lines[0] + lines[1] + lines[3] + "\n");
        int valid = 1;
        int damaged = 0;
        bool hasEnd = lines[3].Length > 0;
        bool isOpen = false;
        for (int count = random.Next(8); count > 0; count--)
        {
            int kind = random.Next(5);
            // Without an end, a title is taken for that of the record before it if that has none.
            if (kind == 2 && isOpen)
                kind = 0;
            string title = lines[1].Replace("{0}", $"{count}", StringComparison.Ordinal);
            bool isWithoutTitle = kind == 1;
            bool isWithoutStart = kind == 2;
            isOpen = isWithoutTitle && !hasEnd;
            bool isReported = isWithoutTitle || (isWithoutStart && hasEnd);
            text.Append(isWithoutStart ? "" : lines[0])
                .Append(isWithoutTitle ? "" : title)
                .Append(lines[2])
                // What is not ended ends where the next begins.
                .Append(kind == 3 ? "" : lines[3])
                .Append('\n');
            if (kind == 4 && hasEnd)
                text.Append("3.\nProvider: Gates\n<3>\n");
            valid += isReported ? 0 : 1;
            damaged += isReported ? 1 : 0;
        }

        return (text.ToString(), valid, damaged);
    }
}
