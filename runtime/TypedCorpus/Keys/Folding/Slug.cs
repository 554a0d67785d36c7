using TypedCorpus.Text;

namespace TypedCorpus.Keys.Folding;

/// <summary>
/// The id derived from a title: its ASCII words in lower case, joined by hyphens, as many whole words as fit. The image
/// does not store it, since the app can derive it again.
/// </summary>
internal static class Slug
{
    public const int MaxLength = 80;

    /// <summary>Returns the slug, which is empty if the title has no word in Latin or Greek.</summary>
    public static string Of(string title)
    {
        Span<char> slug = stackalloc char[MaxLength];
        return slug.Slice(0, Write(title.AsSpan(), slug)).ToString();
    }

    /// <summary>Writes the slug, of at most <see cref="MaxLength"/> characters, and returns its length.</summary>
    public static int Write(ReadOnlySpan<char> title, Span<char> slug)
    {
        // One more than fits, so that a word that is too long is recognized.
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
