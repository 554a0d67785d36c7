using System.Text;

namespace TypedCorpus.Text;

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
        var slug = new StringBuilder();
        foreach (string word in AsciiWords.Of(title))
        {
            if (slug.Length > 0 && slug.Length + 1 + word.Length > MaxLength)
                break;
            if (slug.Length > 0)
                slug.Append('-');
            for (int i = 0; i < word.Length && slug.Length < MaxLength; i++)
                slug.Append(CaseFolding.Fold(word[i]));
        }

        return slug.ToString();
    }
}
