namespace TypedCorpus.Text.Stemming;

/// <summary>
/// The English (Porter2) stemmer as defined at snowballstem.org for Snowball 3.1.0 (-ogist, -ying, <c>inter-</c>,
/// <c>past</c>), the revision of the vocabulary in the tests.
/// </summary>
internal static class Porter2Stemmer
{
    /// <summary>
    /// Stems a word of lower-case ASCII letters and apostrophes in place and returns its new length, which is at most the
    /// old one.
    /// </summary>
    public static int Stem(Span<char> word, int length)
    {
        if (length <= 2) return length;
        if (Porter2Exceptions.TryStem(word, ref length)) return length;

        Porter2Word stem = new(word, length);
        Porter2Inflections.Remove(ref stem);
        Porter2Derivations.Remove(ref stem);
        return stem.Finish();
    }
}
