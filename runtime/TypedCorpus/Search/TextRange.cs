namespace TypedCorpus;

/// <summary>A part of a text, in UTF-16 units.</summary>
/// <param name="Start">Where it begins, from 0.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Where it ends: the place behind its last unit.</summary>
    public int End => Start + Length;
}
