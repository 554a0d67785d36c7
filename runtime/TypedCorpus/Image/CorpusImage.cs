using System.ComponentModel;

namespace TypedCorpus.Image;

/// <summary>
/// The static data of a corpus. This type supports generated code, which derives a class from it for each corpus, and is not
/// intended to be used directly.
/// </summary>
/// <remarks>Nothing here is abstract: an image of another version has to load before it can be refused.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusImage
{
    /// <summary>The bytes of a section, read in place; empty if the image does not have it.</summary>
    /// <param name="section">The number of the section in the layout that the image was compiled for.</param>
    public virtual ReadOnlySpan<byte> Section(int section) => default;
}
