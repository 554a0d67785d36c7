using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.CitationKeys;
using TypedCorpus.Generator.Compiling.Merging;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>
/// Makes citation keys by a pattern. Of papers that share a key, the first has it as it is, and the next ones with a letter each, in
/// the order of the corpus: papers that are added behind change no key.
/// </summary>
internal sealed class PatternKeys
{
    private const string Editor = "editor";

    private static readonly BibliographyModel NoBibliography = new();

    private readonly KeyPattern _pattern;

    // The keys that documents give win over those that are made.
    private readonly HashSet<string> _given;

    // The next number of each key, so that a thousand papers of one key are no quadratic search.
    private readonly Dictionary<string, int> _next = new(FoldedCase.Comparer);

    private PatternKeys(KeyPattern pattern, IEnumerable<MergedPaper> papers)
    {
        _pattern = pattern;
        _given = new(papers.SelectMany(GivenKeys), FoldedCase.Comparer);
    }

    /// <summary>The keys by the pattern of an option; null if it has none.</summary>
    public static PatternKeys? By(string pattern, IEnumerable<MergedPaper> papers) =>
        pattern.Length > 0 && KeyPatternParser.Parse(pattern, out _) is { } parsed ? new(parsed, papers) : null;

    /// <summary>Makes the key of a paper; null if the paper has nothing that the pattern asks for.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="tryTake">Takes a key, unless another paper has it.</param>
    public string? KeyOf(MergedPaper paper, Func<string, bool> tryTake)
    {
        BibliographyModel bibliography = paper.Bibliography ?? NoBibliography;
        if (_pattern.KeyOf(new(paper.Title.Text.Display, bibliography, EditorsOf(bibliography))) is not { } key)
            return null;

        _next.TryGetValue(key, out int number);
        string numbered;
        do
            numbered = key + Letters(number++);
        while (_given.Contains(numbered) || !tryTake(numbered));
        _next[key] = number;
        return numbered;
    }

    private static IEnumerable<string> GivenKeys(MergedPaper paper) => paper.Bibliography is { } bibliography
        ? bibliography.OtherKeys.Concat(new[] { bibliography.Key }.OfType<string>())
        : [];

    private static PersonModel[] EditorsOf(BibliographyModel bibliography) => bibliography.Fields
        .Where(field => field.Name == Editor)
        .SelectMany(field => NameSyntax.SplitNames(field.Value))
        .Select(PersonNames.Read)
        .OfType<PersonModel>()
        .ToArray();

    /// <summary>Nothing, then the letters from <c>a</c> to <c>z</c>, then <c>aa</c>, <c>ab</c>, …</summary>
    private static string Letters(int number)
    {
        string letters = "";
        for (; number > 0; number = (number - 1) / 26)
            letters = (char)('a' + ((number - 1) % 26)) + letters;
        return letters;
    }
}
