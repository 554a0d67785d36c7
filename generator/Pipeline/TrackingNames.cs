namespace TypedCorpus.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, with which tests see which of them ran again.</summary>
internal static class TrackingNames
{
    public const string Items = nameof(Items);
    public const string Documents = nameof(Documents);
    public const string Options = nameof(Options);
    public const string Outline = nameof(Outline);
    public const string Declarations = nameof(Declarations);
    public const string Corpora = nameof(Corpora);
    public const string Vectors = nameof(Vectors);
    public const string CorporaWithVectors = nameof(CorporaWithVectors);
    public const string Members = nameof(Members);
    public const string Vocabularies = nameof(Vocabularies);
    public const string Language = nameof(Language);
    public const string Fields = nameof(Fields);
    public const string FieldMembers = nameof(FieldMembers);
    public const string Diagnostics = nameof(Diagnostics);
}
