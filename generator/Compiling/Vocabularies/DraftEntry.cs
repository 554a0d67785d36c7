using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.Vocabularies;

/// <summary>An entry of a vocabulary that has no member yet.</summary>
internal sealed class DraftEntry(string[] names, IEnumerable<string> keys, int[] papers)
{
    /// <summary>The entry of one or more names that are one.</summary>
    public DraftEntry(params NamedPapers[] names)
        : this([.. names.SelectMany(name => name.Spellings)], names.Select(name => name.Key), PapersOf(names))
    {
    }

    /// <summary>The name and then its variants.</summary>
    public string[] Names { get; } = names;

    public List<string> Keys { get; } = [.. keys];

    public int[] Papers { get; } = papers;

    public VocabularyEntryModel ToModel(string memberName) => new(memberName, new(Names), Keys.ToEquatableArray(), new(Papers));

    private static int[] PapersOf(NamedPapers[] names) => names.Length == 1
        ? [.. names[0].Papers]
        : [.. names.SelectMany(name => name.Papers).Distinct().OrderBy(paper => paper)];
}
