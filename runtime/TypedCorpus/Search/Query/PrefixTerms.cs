namespace TypedCorpus.Search.Query;

/// <summary>Which terms a prefix stands for, since the index has stems and no words.</summary>
internal static class PrefixTerms
{
    // A term may be a little shorter than the word of it that was typed: attenti begins attention, whose term is attent.
    public const int MinShorterLength = 4;
    public const int MaxMissing = 3;

    /// <summary>Whether the word's own term is neither longer nor shorter than the word, so that it has to be looked up.</summary>
    public static bool HasOwnTerm(ReadOnlySpan<char> form, ReadOnlySpan<char> term) => !form.StartsWith(term) && !term.StartsWith(form);

    /// <summary>Whether a word as a prefix stands for a term.</summary>
    /// <param name="form">The folded form of the word.</param>
    /// <param name="ownTerm">The term of the word.</param>
    /// <param name="term">The term in question.</param>
    public static bool Contain(ReadOnlySpan<char> form, ReadOnlySpan<char> ownTerm, ReadOnlySpan<char> term) =>
        term.StartsWith(form)
        || (form.StartsWith(term) && term.Length >= Math.Max(MinShorterLength, form.Length - MaxMissing))
        || (term.SequenceEqual(ownTerm) && HasOwnTerm(form, ownTerm));
}
