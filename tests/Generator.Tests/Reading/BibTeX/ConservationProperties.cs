using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.BibTeX;

/// <summary>Every entry of a file is a paper, a helper, or reported with its place: none is lost in silence.</summary>
public sealed class ConservationProperties
{
    /// <summary>What may stand for an entry, where § is its number, and what it is: a paper, a helper or broken.</summary>
    private static readonly (string Text, Outcome Outcome)[] Kinds =
    [
        ("@article{k§,\n  title = {Title §},\n  author = {Roe, Jane and others},\n  year = 2001\n}\n", Outcome.Paper),
        ("@Misc (k§, title = \"Title §\" # { and {more}})\n", Outcome.Paper),
        ("@misc{k§, title = {Title §} % a {comment}\n, % another\n year = {in press 2019} % the last\n}\n", Outcome.Paper),
        ("@misc{k§, title = {Title §}, crossref = {k§}, xdata = {none}} more text\n", Outcome.Paper),
        ("@misc{title = {Title §}}\n", Outcome.Paper),
        ("@misc{k§\n title = {Title §}\n year = , note = # {a}}\n", Outcome.Paper),
        ("@misc{two words §, title = {Title §}, title = {Another}, journal = unknown # nothing}\n", Outcome.Paper),
        ("@inbook{k§, title = {Title §}, abstract = {We quote\n@misc{quoted, title = {Q}}\n% 100 percent}}\n", Outcome.Paper),
        ("@inbook{k§, title = {Title §}, abstract = {We quote @misc{quoted, title = {Q}} here}}\n", Outcome.Paper),
        ("@misc{k§, title = {Title §} % a } comment\n, % another {\n year = 2019 % the last\n}\n", Outcome.Paper),
        ("@misc{k§, xdata = {data}}\n", Outcome.Paper),
        ("text @misc{k§, title = {Title §}} and more\n", Outcome.Paper),
        ("@xdata{x§, title = {Title of x§}}\n", Outcome.Helper),
        ("@set{s§, entryset = {k§}}\n", Outcome.Helper),
        ("@string{m§ = {Text}}\n", Outcome.Helper),
        ("@comment{jabref-meta: 100% {of} it}\n", Outcome.Helper),
        ("@preamble{\"\\newcommand{\\x}{%}\"}\n", Outcome.Helper),
        ("%@misc{k§, title = {Title §}}\n", Outcome.Helper),
        ("Text, § = {braces} and roe@x.org, 100% of it\n", Outcome.Helper),
        ("% a } comment\n", Outcome.Helper),
        ("% another's { \"comment\n", Outcome.Helper),
        ("\n", Outcome.Helper),
        ("@misc{k§, year = 2001}\n", Outcome.Reported),
        ("@misc{k§, title = {}}\n", Outcome.Reported),
        ("@article{k§,\n  title = {Title §,\n  year = {2001}\n}\n", Outcome.Reported),
        ("@article{k§, title = Title §, year = 2001}\n", Outcome.Reported),
        ("@article{k§, title {Title §}}\n", Outcome.Reported),
        ("@article{k§, title = {Title §}},\n  year = 2001\n}\n", Outcome.Reported),
        ("@article{k§,\n  title = {Title §},\n", Outcome.Reported),
        ("@article{k§,\n  title = {Title §}\n", Outcome.Reported),
        ("@article{k§,\n  title = \"Title §,\n  year = {2001}\n}\n", Outcome.Reported),
        ("text @article{k§, title = {Title §}\n", Outcome.Reported),
        ("@articlek§, title = {Title §}}\n", Outcome.Reported),
        ("@article(k§, title = {Title §}\n\n", Outcome.Reported),
    ];

    private enum Outcome
    {
        Paper,
        Helper,
        Reported,
    }

    [Fact]
    public void Entries_are_papers_helpers_or_reported() => Prop.ForAll(
        Gen.Choose(0, Kinds.Length - 1).ListOf().Select(kinds => kinds.ToArray()).ToArbitrary(),
        kinds =>
        {
            // A paper at the end tells whether the entry before it has taken it along.
            (string text, Outcome outcome)[] entries =
            [
                ("@xdata{data, title = {Data}}\n", Outcome.Helper),
                .. kinds.Select((kind, number) =>
                    (Kinds[kind].Text.Replace("§", Number(number), StringComparison.Ordinal), Kinds[kind].Outcome)),
                ("@misc{last, title = {Last}}\n", Outcome.Paper),
            ];
            DocumentResult read = Bib.Read(string.Concat(entries.Select(entry => entry.text)));
            int line = 1;
            foreach ((string text, Outcome outcome) in entries)
            {
                int end = line + text.Count(c => c == '\n');
                int papers = read.Document.Entries.Count(entry => entry.Line >= line && entry.Line < end);
                int reported = read.Diagnostics.Count(one => IsLoss(one) && LineOf(one) >= line && LineOf(one) < end);
                Assert.Equal((outcome == Outcome.Paper ? 1 : 0, outcome == Outcome.Reported ? 1 : 0, text), (papers, reported, text));
                line = end;
            }

            Assert.Equal(entries.Count(entry => entry.outcome == Outcome.Paper), read.Document.Entries.Count);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static bool IsLoss(DiagnosticInfo one) => one.Id is "TC0010" or "TC0011";

    private static int LineOf(DiagnosticInfo one) => one.Location!.Lines.Start.Line + 1;

    private static string Number(int number) => ((char)('a' + (number % 26))).ToString() + (char)('a' + (number / 26));
}
