using TypedCorpus.Generator.Collections;

namespace TypedCorpus.Generator.Models;

/// <summary>
/// What the classes of the vocabularies depend on. It has no abstracts and no places, so an edit of these changes
/// nothing.
/// </summary>
internal sealed record VocabularyMembersModel(CorpusDeclaration Declaration, EquatableArray<VocabularyClassModel> Classes)
{
    /// <summary>The most entries of a vocabulary that have members: with the constants, they add about half a second to a build.</summary>
    private const int MaxMembers = 1_000;

    private const int PapersShown = 3;
    private const int VariantsShown = 3;

    public static VocabularyMembersModel From(CorpusModel corpus) => new(
        corpus.Declaration,
        ClassesOf(corpus)
            .Where(model => IsFree(model.Vocabulary.ToString(), corpus.Declaration))
            .ToEquatableArray());

    private static IEnumerable<VocabularyClassModel> ClassesOf(CorpusModel corpus) => corpus.Outline is { } outline
        ? outline.Vocabularies
        : corpus.Vocabularies.Select(vocabulary => ClassOf(vocabulary, corpus.Papers));

    /// <summary>C# allows no member with the name of its class, and no two of one name.</summary>
    private static bool IsFree(string name, CorpusDeclaration declaration) => name != declaration.Name && !declaration.Declares(name);

    private static VocabularyClassModel ClassOf(VocabularyModel vocabulary, EquatableArray<PaperModel> papers) => new(
        vocabulary.Vocabulary,
        vocabulary.Entries.Count,
        vocabulary.Entries.Take(MaxMembers).Select(entry => new VocabularyMemberModel(
            entry.MemberName,
            entry.Names[0],
            entry.Names.Skip(1).Take(VariantsShown).ToEquatableArray(),
            entry.Papers.Count,
            entry.Papers.Take(PapersShown).Select(paper => papers[paper].Title.Text.Display).ToEquatableArray())).ToEquatableArray());
}

/// <summary>The class of a vocabulary.</summary>
/// <param name="Count">The number of entries, with those that have no member.</param>
internal sealed record VocabularyClassModel(VocabulariesModel Vocabulary, int Count, EquatableArray<VocabularyMemberModel> Members);

/// <summary>The member of an entry, and the content of its documentation.</summary>
internal sealed record VocabularyMemberModel(
    string MemberName, string Name, EquatableArray<string> Variants, int PaperCount, EquatableArray<string> FirstPapers);
