using TypedCorpus.Generator.Collections;

namespace TypedCorpus.Generator.Models;

/// <summary>What all values of a field are; of two types that are both numbers, the later one holds the earlier one's values.</summary>
internal enum FieldTypeModel
{
    Int32,
    Int64,
    Decimal,
    Double,
    Boolean,
    Date,

    /// <summary>A date and a time of day without a zone.</summary>
    DateTime,

    /// <summary>A date and a time of day with a zone.</summary>
    Instant,
    Text,
}

/// <summary>A field without a property of its own, over all papers of a corpus.</summary>
/// <param name="PaperCount">The number of papers that have it.</param>
/// <param name="Example">The value of the first of them, cut short.</param>
internal sealed record FieldOfPapers(string Name, FieldTypeModel Type, int PaperCount, string Example);

/// <summary>The fields of one corpus, with what their class needs to know of the corpus's.</summary>
internal sealed record CorpusFieldsModel(CorpusDeclaration Declaration, EquatableArray<FieldOfPapers> Fields);

/// <summary>The class with the extension members for the fields of all corpora of one namespace.</summary>
/// <param name="Declaration">The first of the corpora, beside which the class stands.</param>
/// <param name="ClassName">The name of the class.</param>
/// <param name="IsPublic">Whether one of the corpora is public.</param>
/// <param name="AreProperties">Whether the members are properties, which C# has from version 14 on.</param>
internal sealed record FieldMembersModel(
    CorpusDeclaration Declaration, string ClassName, bool IsPublic, bool AreProperties, EquatableArray<FieldMemberModel> Members);

/// <summary>The extension member for a field.</summary>
internal sealed record FieldMemberModel(string MemberName, FieldOfPapers Field);
