using System.Runtime.CompilerServices;

namespace TypedCorpus.Text;

/// <summary>
/// The form that search compares: case, accents and compatibility forms folded away, so that <c>Schrödinger</c>
/// is <c>schrodinger</c>, <c>ﬁne</c> is <c>fine</c> and <c>n²</c> is <c>n2</c>.
/// </summary>
internal static class SearchFolding
{
    // Halfwidth and fullwidth forms repeat ASCII at this distance.
    private const char FullwidthFirst = '\uFF01';
    private const char FullwidthLast = '\uFF5E';
    private const int FullwidthDistance = 0xFEE0;

    /// <summary>
    /// Folds the text of a token and returns the folded length, at most that of the buffer: what is longer is cut.
    /// </summary>
    /// <remarks>
    /// What joins the parts of a token goes (<c>ViT-B/16</c> is <c>vitb16</c>); the dot of <c>3.5</c> and
    /// <c>.net</c> stays, and so do the signs at the end of <c>c++</c> and <c>c#</c>.
    /// </remarks>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        for (int i = 0; i < text.Length && length < folded.Length;)
        {
            char c = text[i];
            if (c >= 0x80)
            {
                int width = FoldBeyondAscii(text, i, folded, ref length);
                if (width == 0) break;
                i += width;
                continue;
            }

            if (c is >= 'a' and <= 'z' or >= '0' and <= '9') folded[length++] = c;
            else if (c is >= 'A' and <= 'Z') folded[length++] = (char)(c | 0x20);
            else if (IsKept(text, i)) folded[length++] = c;
            i++;
        }

        return length;
    }

    private static bool IsKept(ReadOnlySpan<char> text, int index)
    {
        switch (text[index])
        {
            case '.' when index == 0:
                return true;
            case '.':
                return IsDigit(text[index - 1]) && index + 1 < text.Length && IsDigit(text[index + 1]);
            case '+' or '#':
                // The signs are few, or else the tokenizer would have left them out.
                return text.Length - index <= Compound.MaxSigns && AreSigns(text.Slice(index));
            default:
                return false;
        }
    }

    private static bool AreSigns(ReadOnlySpan<char> rest)
    {
        foreach (char c in rest)
        {
            if (!Compound.IsSign(c)) return false;
        }

        return true;
    }

    /// <summary>Folds one character and returns its width, or zero where the buffer has no room.</summary>
    private static int FoldBeyondAscii(ReadOnlySpan<char> text, int index, Span<char> folded, ref int length)
    {
        CharacterClass kind = CharacterClasses.At(text, index, out int width);
        if (kind is CharacterClass.None or CharacterClass.Ignorable) return width;
        if (width == 2) return FoldPair(text, index, folded, ref length);

        char c = CaseFolding.Fold(text[index]);
        if (c is >= FullwidthFirst and <= FullwidthLast) c = (char)(c - FullwidthDistance);
        string? letters = c < 0x80 ? null : SearchFoldingTable.Find(c);
        if (letters is null)
        {
            folded[length++] = c;
            return width;
        }

        for (int i = 0; i < letters.Length && length < folded.Length; i++) folded[length++] = letters[i];
        return width;
    }

    private static int FoldPair(ReadOnlySpan<char> text, int index, Span<char> folded, ref int length)
    {
        _ = Surrogates.TryReadPair(text, index, out int codePoint);
        if (MathAlphanumerics.TryFold(codePoint, out char plain))
        {
            folded[length++] = plain;
            return 2;
        }

        // A pair is never cut in two.
        if (folded.Length - length < 2) return 0;
        folded[length++] = text[index];
        folded[length++] = text[index + 1];
        return 2;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
