using TypedCorpus.Generator.Collections;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Models;

/// <summary>The vocabularies of a corpus, with the numbers of the runtime's <c>Vocabularies</c>.</summary>
[Flags]
internal enum VocabulariesModel
{
    None = 0,
    Authors = 1,
    Venues = 2,
    Keywords = 4,
    Years = 8,
    Repositories = 16,
    Lists = 32,
    All = Authors | Venues | Keywords | Years | Repositories | Lists,
}

/// <summary>A compiled vocabulary: all its entries, in the order in which the app sees them.</summary>
/// <param name="Vocabulary">Which it is: one flag, whose name is that of the class for its members.</param>
internal sealed record VocabularyModel(VocabulariesModel Vocabulary, EquatableArray<VocabularyEntryModel> Entries)
{
    /// <summary>The number of its kind in the image: a constant of <see cref="VocabularyKind"/>; null if the image has it anyway.</summary>
    public static int? KindOf(VocabulariesModel vocabulary) => vocabulary switch
    {
        VocabulariesModel.Authors => VocabularyKind.Author,
        VocabulariesModel.Venues => VocabularyKind.Venue,
        VocabulariesModel.Keywords => VocabularyKind.Keyword,
        VocabulariesModel.Years => VocabularyKind.Year,
        VocabulariesModel.Repositories => VocabularyKind.Repository,
        _ => null,
    };
}

/// <summary>An entry of a vocabulary.</summary>
/// <param name="MemberName">The C# member for it.</param>
/// <param name="Names">Its name and then its variants.</param>
/// <param name="Keys">What finds it in the app: its names as they are compared.</param>
/// <param name="Papers">The places of its papers in the corpus.</param>
internal sealed record VocabularyEntryModel(
    string MemberName, EquatableArray<string> Names, EquatableArray<string> Keys, EquatableArray<int> Papers);
