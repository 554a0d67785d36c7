using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Records;

namespace TypedCorpus.Generator.Reading.Tagged;

/// <summary>Describes a format whose records are lines that begin with a tag.</summary>
internal abstract class TaggedFormat
{
    public abstract DocumentLayoutModel Layout { get; }

    public abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>What the tags mean.</summary>
    public abstract FieldTable Fields { get; }

    /// <summary>The tag that begins a record.</summary>
    public abstract string FirstTag { get; }

    /// <summary>The tag that ends a record; null if the next one does.</summary>
    public virtual string? LastTag => null;

    /// <summary>Whether a record may begin without <see cref="FirstTag"/>, behind an empty line.</summary>
    public virtual bool IsSeparatedByEmptyLines => false;

    /// <summary>Whether the service puts a period behind each title.</summary>
    public virtual bool HasTitlePeriods => false;

    /// <summary>Whether a document has this format: by its first lines, or, where its name says so, by any line.</summary>
    public abstract bool Fits(DocumentText document, bool isNamed);

    public abstract TaggedLine Read(string text, DocumentLine line);

    /// <summary>Whether each line of a value is an item of its own.</summary>
    public abstract bool HasItemLines(string tag);

    /// <summary>Completes the values of a record, and says what BibLaTeX calls its type.</summary>
    public abstract string Prepare(PaperRecord record);
}
