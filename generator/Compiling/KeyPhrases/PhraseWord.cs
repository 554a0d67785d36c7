namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>A word of a paper that a phrase may have, where it starts in title and abstract, one after the other.</summary>
internal readonly struct PhraseWord(int start, int form, Joint joint)
{
    private readonly int _formAndJoint = (form << 2) | (int)joint;

    public int Start { get; } = start;

    /// <summary>The number of the word as it is written.</summary>
    public int Form => _formAndJoint >> 2;

    public Joint Joint => (Joint)(_formAndJoint & 3);
}

/// <summary>What stands between a word and the word before.</summary>
internal enum Joint
{
    None,
    Space,
    Compound,
}
