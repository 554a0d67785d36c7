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
    /// <summary>Opens an image that is a resource of an assembly.</summary>
    /// <param name="opener">The class that the corpus belongs to, or a class nested in it; its assembly has the resource.</param>
    /// <param name="checksum">The checksum of the image that the class was compiled with.</param>
    /// <exception cref="CorpusDataException">The assembly does not have the image, or has another one.</exception>
    public static CorpusImage OpenResource(Type opener, ulong checksum)
    {
        ArgumentNullException.ThrowIfNull(opener);
        return ResourceImage.Open(opener, checksum);
    }

    /// <summary>The bytes of a section, read in place; empty if the image does not have it.</summary>
    /// <param name="section">The number of the section in the layout that the image was compiled for.</param>
    public virtual ReadOnlySpan<byte> Section(int section) => default;
}
