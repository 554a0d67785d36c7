namespace TypedCorpus;

/// <summary>
/// Fills a <c>static partial class</c> with the papers of the project's <c>CorpusDocument</c> items: a property for
/// each paper, and <c>All</c>, <c>Find</c>, <c>TryFind</c>, <c>Search</c> and <c>Documents</c> for all of them.
/// </summary>
/// <param name="documents">
/// Patterns of the documents to take, such as <c>"vision/*.txt"</c>; without one, every document is taken. <c>*</c> and <c>?</c>
/// stay within one folder, <c>**</c> stands for any number of folders, and case does not matter.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PaperCorpusAttribute(params string[] documents) : Attribute
{
    /// <summary>The patterns of the documents to take; empty for every document.</summary>
    public IReadOnlyList<string> Documents { get; } = documents;

    /// <summary>
    /// Whether the corpus has a full-text index and the class a <c>Search</c> method. If not set, the project's property
    /// <c>CorpusFullTextIndex</c> decides; the default is true.
    /// </summary>
    public bool FullTextIndex { get; set; } = true;

    /// <summary>
    /// The largest number of papers, from 0 to 60,000, with which each paper has a member and a constant of its own; in a
    /// larger corpus none has. If not set, the project's property <c>CorpusMaxMembers</c> decides; the default is 5,000.
    /// </summary>
    /// <remarks>5,000 members cost a build about a second.</remarks>
    public int MaxMembers { get; set; } = 5_000;

    /// <summary>
    /// The vocabularies of the corpus, each with a class of its own, such as <c>Papers.Authors</c>. If not set, the project's
    /// property <c>CorpusVocabularies</c> decides; the default is none.
    /// </summary>
    /// <remarks>Up to 1,000 entries of each have a member, those with the most papers.</remarks>
    public Vocabularies Vocabularies { get; set; }

    /// <summary>
    /// Whether <see cref="Paper"/> gets a typed property for each field of the documents that it has none for, such as
    /// <c>paper.ImpactFactor</c>. If not set, the project's property <c>CorpusTypedFields</c> decides; the default is false.
    /// </summary>
    public bool TypedFields { get; set; }

    /// <summary>
    /// The pattern of citation keys for papers that have none, such as <c>"[auth:lower][year][veryshorttitle:lower]"</c>, by the
    /// names of JabRef and Better BibTeX. They are the ids of those papers, and name their members. If not set, the project's
    /// property <c>CorpusCitationKeys</c> decides; the default, an empty pattern, makes the ids of the titles.
    /// </summary>
    public string CitationKeys { get; set; } = "";
}
