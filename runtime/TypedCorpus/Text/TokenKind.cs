namespace TypedCorpus.Text;

/// <summary>Whether a token is one word or a compound of words.</summary>
internal enum TokenKind : byte
{
    /// <summary>One word; every word of a text is a part, and the parts have the positions.</summary>
    Part,

    /// <summary>A compound (<c>ViT-B/16</c>) or a word with its signs (<c>C++</c>), beside its parts.</summary>
    Whole,
}
