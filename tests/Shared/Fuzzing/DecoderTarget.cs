using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Links;

namespace TypedCorpus.Tests.Fuzzing;

/// <summary>The LaTeX decoders, and the link scanner on their output.</summary>
internal sealed class DecoderTarget(IReadOnlyList<string> listings) : FuzzTarget
{
    private const int MaxLength = 600;

    private readonly Mutator _mutator = new([.. listings, .. FormatSamples.ByExtension[".bib"]]);

    public override string Name => "decoder";

    public override string Make(SmallRandom random) => _mutator.Next(random, MaxLength);

    public override void Check(string input)
    {
        string shown = LatexText.Decode(input);
        Require(shown.Length <= input.Length, "What is shown is longer than what was written");
        Require(shown != input || ReferenceEquals(shown, input), "A text that stays is another instance");
        string source = LatexText.DecodeSource(input);
        // The command for a journal is short, and its name long.
        Require(source.Length <= 16 * (input.Length + 1), "Source grows");
        Require(shown == LatexText.Decode(input) && source == LatexText.DecodeSource(input), "One text is shown in two ways");

        LinkScan scan = LinkScanner.Scan(shown);
        foreach (LinkModel link in scan.Links)
        {
            Require(link.Url.Contains("://", StringComparison.Ordinal), "A link is not absolute");
            Require(
                link.Repository is not { } repository
                    || link.Url.Contains($"/{repository.Owner}/{repository.Name}", StringComparison.Ordinal),
                "A repository is not in its link");
        }

        Require(scan.Links.Distinct().Count() == scan.Links.Count, "A link stands twice");
        Require(scan.References.Distinct().Count() == scan.References.Count, "A reference stands twice");
    }
}
