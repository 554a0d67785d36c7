namespace TypedCorpus.Text;

/// <summary>A token: where it stands in the text, and its place in the order of the words.</summary>
internal readonly struct TextToken(int start, int length, int position, int positions, TokenKind kind)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    /// <summary>The number of the word in the text; a whole has that of its first part.</summary>
    public int Position { get; } = position;

    /// <summary>How many words the token spans: one for a part, that of its parts for a whole.</summary>
    public int Positions { get; } = positions;

    public TokenKind Kind { get; } = kind;
}
