using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.AI.Texts;

/// <summary>Text of documents as a model gets it: what a person would see of it, of bounded length.</summary>
/// <remarks>
/// A character that does not show can carry instructions to a model that nobody reads (tags and variation selectors encode any bytes),
/// or order the others anew. They are left out; line ends and tabs stay.
/// </remarks>
internal static class ModelText
{
    private const char Ellipsis = '…';

    // A longer word may be cut: to look further for its beginning could take the whole text.
    private const int MaxWordLength = 40;

    /// <summary>Cleans a text, and cuts it between words if it is longer.</summary>
    public static string Of(string text, int maxLength) => Of(text, maxLength, out _);

    /// <inheritdoc cref="Of(string, int)"/>
    public static string Of(string text, int maxLength, out bool isCut)
    {
        var clean = new StringBuilder(Math.Min(text.Length, maxLength + 1));
        bool wasSelector = false;
        for (int i = 0; i < text.Length && clean.Length <= maxLength; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                clean.Append('\uFFFD');
                continue;
            }

            bool isSelector = rune.Value is >= 0xFE00 and <= 0xFE0F;
            // One selector says how the character before it looks; more of them say something else.
            bool isHidden = (isSelector && (wasSelector || clean.Length == 0)) || rune.Value is >= 0xE0100 and <= 0xE01EF;
            if (!isHidden && (rune.Value == '\n' || SuspiciousCharacters.NameAt(text, i).Length == 0))
                clean.Append(text, i, rune.Utf16SequenceLength);
            wasSelector = isSelector;
            i += rune.Utf16SequenceLength - 1;
        }

        isCut = clean.Length > maxLength;
        if (isCut)
            Cut(clean, maxLength - 1);
        return clean.ToString();
    }

    private static void Cut(StringBuilder text, int length)
    {
        int end = length;
        while (end > 0 && end > length - MaxWordLength && text[end] != ' ')
            end--;
        if (end <= 0 || text[end] != ' ')
            end = char.IsLowSurrogate(text[length]) ? length - 1 : length;
        text.Length = end;
        text.Append(Ellipsis);
    }
}
