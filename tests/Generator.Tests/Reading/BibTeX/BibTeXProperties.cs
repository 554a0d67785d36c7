using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.BibTeX;

/// <summary>Properties of any file, however damaged.</summary>
public sealed class BibTeXProperties
{
    private static readonly string[] Pieces =
    [
        "@", "@misc{", "@article(", "@string{", "@comment{", "@preamble{", "@xdata{", "k", ",", "{", "}", "(", ")", "\"", "#", "=", "\n",
        "\n@book{k,", " ", "title = {", "title", "author = {A and B", "crossref = {k}", "xdata = {k,", "year = 2", "month = jan", "date = {2001-0",
        "%", "\\", "\\'", "~", "$", "and", "--", "é", "\uD83D", "\0", "1",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Any_text_is_read_without_fault() => Check(Texts, text => Read(text) is not null);

    [Fact]
    public void Any_text_behind_entries_leaves_them()
    {
        string[] expected = Described(Read(Bib.Sample));
        Check(Texts, text => Described(Read(Bib.Sample + "\nText\n" + text)).Take(expected.Length).SequenceEqual(expected));
    }

    [Fact]
    public void A_file_cut_off_keeps_the_entries_before_the_cut()
    {
        (string[] expected, int[] ends) = Whole();
        Check(Gen.Choose(0, Bib.Sample.Length).ToArbitrary(), cut =>
        {
            int before = ends.Count(end => end <= cut);
            return Described(Read(Bib.Sample[..cut])).Take(before).SequenceEqual(expected.Take(before));
        });
    }

    [Fact]
    public void Bytes_that_flip_leave_the_entries_before_them()
    {
        (string[] expected, int[] ends) = Whole();
        byte[] bytes = Encoding.UTF8.GetBytes(Bib.Sample);
        Gen<(int At, int Bit)[]> flips = Gen.Choose(0, bytes.Length - 1).Zip(Gen.Choose(0, 6), (at, bit) => (at, bit)).ArrayOf();
        Check(flips.ToArbitrary(), all =>
        {
            byte[] damaged = [.. bytes];
            foreach ((int at, int bit) in all)
                damaged[at] ^= (byte)(1 << bit);
            int first = all.Length == 0 ? bytes.Length : all.Min(flip => flip.At);
            int characters = Encoding.UTF8.GetCharCount(bytes, 0, first);
            int before = ends.Count(end => end <= characters);
            return Described(Read(Encoding.UTF8.GetString(damaged))).Take(before).SequenceEqual(expected.Take(before));
        });
    }

    /// <summary>The papers of the sample, and the end of each entry. Parents stand before their children.</summary>
    private static (string[] Expected, int[] Ends) Whole()
    {
        DocumentResult read = Read(Bib.Sample);
        int[] starts = [.. read.Document.Entries.Select(entry => LineStart(entry.Line))];
        // Up to the next entry, and past what may close or continue the last.
        return (Described(read), [.. starts.Skip(1), Bib.Sample.Length]);
    }

    private static int LineStart(int line)
    {
        int at = 0;
        for (int i = 1; i < line; i++)
            at = Bib.Sample.IndexOf('\n', at) + 1;
        return at;
    }

    private static DocumentResult Read(string text)
    {
        DocumentResult read = Bib.Read(text);
        Assert.DoesNotContain(read.Diagnostics, diagnostic => diagnostic.Id == "TC0901");
        return read;
    }

    private static string[] Described(DocumentResult read) => [.. read.Document.Entries.Select(Bib.Describe)];

    private static void Check<T>(Arbitrary<T> inputs, Func<T, bool> holds) =>
        Prop.ForAll(inputs, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
