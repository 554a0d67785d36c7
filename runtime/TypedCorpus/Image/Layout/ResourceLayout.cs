namespace TypedCorpus.Image.Layout;

/// <summary>
/// The layout of an image that is a resource of the assembly: the checksum by which the members know it, then its sections in the
/// order of their numbers, of which the first one, the header, states the lengths.
/// </summary>
internal static class ResourceLayout
{
    /// <summary>The name of the resource. It begins like those of the documents, but no document can have it.</summary>
    public const string Name = "TypedCorpus.Image";

    public const int ChecksumAt = 0;
    public const int HeaderAt = sizeof(ulong);
}
