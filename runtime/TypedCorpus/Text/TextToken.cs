namespace TypedCorpus.Text;

/// <summary>A token of a text.</summary>
internal readonly struct TextToken(int start, int length, TokenKind kind)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    public TokenKind Kind { get; } = kind;
}

/// <summary>Whether a token is one word or a compound of words.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word. Every word of a text is a part, and the order of the parts is that of the words.</summary>
    Part,

    /// <summary>A compound (<c>ViT-B/16</c>) or a word with its signs (<c>C++</c>), in addition to its parts.</summary>
    Whole,
}
