using TypedCorpus.Text;

namespace TypedCorpus.Keys.Folding;

/// <summary>
/// The name of a paper's member as a key. The image does not store it: it consists of the first words of the paper's citation
/// key or title, in ASCII, with underscores between some.
/// </summary>
internal static class MemberKey
{
    /// <summary>The maximum length of the words of a name. Of more words as many are taken as fit; one that is longer is cut.</summary>
    public const int MaxLength = 60;

    /// <summary>Whether a key consists of the first words of a text, ignoring case.</summary>
    public static bool IsOf(ReadOnlySpan<char> key, ReadOnlySpan<char> text)
    {
        Span<char> word = stackalloc char[MaxLength];
        var words = new AsciiWords(text, word);
        int at = 0;
        for (int length = words.Read(); length > 0 && at < key.Length; length = words.Read())
        {
            foreach (char c in word.Slice(0, length))
            {
                while (at < key.Length && key[at] == '_')
                    at++;
                if (at == key.Length || CaseFolding.Fold(key[at++]) != CaseFolding.Fold(c))
                    return false;
            }
        }

        return at > 0 && at == key.Length;
    }
}
