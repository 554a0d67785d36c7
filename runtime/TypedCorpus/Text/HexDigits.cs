namespace TypedCorpus.Text;

/// <summary>Reads the hexadecimal numbers in the character tables.</summary>
internal static class HexDigits
{
    /// <summary>Reads lower-case hexadecimal digits at an index, or returns zero if there are none.</summary>
    public static int Read(string text, ref int index)
    {
        int value = 0;
        for (; index < text.Length; index++)
        {
            char c = text[index];
            if (c is >= '0' and <= '9') value = value * 16 + (c - '0');
            else if (c is >= 'a' and <= 'f') value = value * 16 + (c - 'a' + 10);
            else break;
        }

        return value;
    }
}
