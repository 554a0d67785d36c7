using TypedCorpus.Text;

namespace TypedCorpus.Keys.Folding;

/// <summary>
/// The id that a title gives by itself: its ASCII words in lower case with hyphens between them, as many whole words
/// as fit. The image does not store it, for the app can make it again.
/// </summary>
internal static class Slug
{
    public const int MaxLength = 80;

    /// <summary>The slug, or nothing where the title has no word in Latin or Greek.</summary>
    public static string Of(string title)
    {
        Span<char> slug = stackalloc char[MaxLength];
        return slug.Slice(0, Write(title.AsSpan(), slug)).ToString();
    }

    /// <summary>Writes the slug, of at most <see cref="MaxLength"/> characters, and returns its length.</summary>
    public static int Write(ReadOnlySpan<char> title, Span<char> slug)
    {
        // One more than fits, so that a word that does not is told apart.
        Span<char> word = stackalloc char[MaxLength + 1];
        var words = new AsciiWords(title, word);
        int length = 0;
        for (int added = words.Read(); added > 0; added = words.Read())
        {
            if (length > 0 && length + 1 + added > MaxLength)
                break;
            if (length > 0)
                slug[length++] = '-';
            for (int i = 0; i < added && length < MaxLength; i++)
                slug[length++] = CaseFolding.Fold(word[i]);
        }

        return length;
    }
}
