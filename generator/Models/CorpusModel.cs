using TypedCorpus.Generator.Collections;

namespace TypedCorpus.Generator.Models;

/// <summary>A compiled corpus: its documents in the order of their names, and its distinct papers.</summary>
internal sealed record CorpusModel(
    CorpusDeclaration Declaration,
    EquatableArray<DocumentModel> Documents,
    EquatableArray<PaperModel> Papers)
{
    /// <summary>What the members show, if the build has compiled the data into a resource; the corpus then has no papers here.</summary>
    public CorpusOutline? Outline { get; init; }

    /// <summary>The number of papers.</summary>
    public int PaperCount => Outline?.PaperCount ?? Papers.Count;

    /// <summary>The vocabularies that the declaration asks for.</summary>
    public EquatableArray<VocabularyModel> Vocabularies { get; init; }

    /// <summary>The keys that find the papers.</summary>
    public EquatableArray<PaperKey> Keys { get; init; }

    /// <summary>The vectors of the papers; null if there are none, and before they are looked for.</summary>
    public CorpusVectorsModel? Vectors { get; init; }

    /// <summary>The same keys as the attribute of the class stores them, for the analyzer.</summary>
    public string KeyRecords { get; init; } = "";
}

/// <summary>One distinct paper, with every place that lists it.</summary>
/// <param name="Id">The citation key, or a stable slug of the title.</param>
/// <param name="IdIsDerived">Whether the id is exactly the slug of the title, so that it need not be stored.</param>
/// <param name="Name">The short name before the title's colon, if any.</param>
/// <param name="MemberName">The C# member that names this paper.</param>
internal sealed record PaperModel(
    string Id,
    bool IdIsDerived,
    string? Name,
    string MemberName,
    PaperText Title,
    PaperText? Abstract,
    EquatableArray<LinkModel> Links,
    EquatableArray<string> References,
    EquatableArray<AppearanceModel> Appearances,
    BibliographyModel? Bibliography = null)
{
    /// <summary>The other citation keys that name the paper.</summary>
    public EquatableArray<OtherIdModel> OtherIds { get; init; }

    /// <summary>Titles, DOIs, arXiv numbers and addresses that name the paper and are not among its fields.</summary>
    public EquatableArray<string> Aliases { get; init; }
}

/// <summary>A citation key that names a paper besides its id.</summary>
/// <param name="ConstantName">The constant of <c>Ids</c> for it; null if the name is taken.</param>
internal readonly record struct OtherIdModel(string Key, string? ConstantName);

/// <summary>A text and the index of the document that contains it.</summary>
internal sealed record PaperText(int Document, TextModel Text);

/// <summary>One listing of a paper: the index of the document, and the rank and the line in it, both from 1.</summary>
internal readonly record struct AppearanceModel(int Document, int Rank, int Line);

/// <summary>A key of a paper.</summary>
/// <param name="Kind">What the key is to its paper: a constant of the lookup table's <c>KeyKind</c>.</param>
internal readonly record struct PaperKey(string Text, int Paper, int Kind);
