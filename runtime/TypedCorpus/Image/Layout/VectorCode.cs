namespace TypedCorpus.Image.Layout;

/// <summary>
/// The numbers of a vector as printable ASCII characters: a vector is scaled so that its largest number by amount is
/// <see cref="MaxLevel"/>, and each number is rounded and counted from <see cref="Zero"/>. The scale is not kept, since the cosine
/// of two vectors does not depend on it.
/// </summary>
internal static class VectorCode
{
    public const byte First = (byte)'!';
    public const byte Zero = (byte)'O';
    public const byte Last = (byte)'}';
    public const int MaxLevel = Last - Zero;

    /// <summary>The largest number of dimensions.</summary>
    public const int MaxDimensions = 1 << 13;
}
