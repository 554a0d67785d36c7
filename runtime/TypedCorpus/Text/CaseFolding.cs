namespace TypedCorpus.Text;

/// <summary>
/// Simple case folding, one char to one char, for comparisons that ignore case (Unicode 16.0, the BMP).
/// </summary>
/// <remarks>
/// All sigmas are equal, and so are <c>ẞ</c> and <c>ß</c>; the Turkish <c>ı</c> and <c>İ</c> differ from <c>i</c>. To
/// regenerate the table: a char folds to the lower case of its upper case, by the invariant culture of .NET 10 in
/// invariant mode (an installed ICU may be older), and <c>ſ</c> folds to <c>s</c>. <c>CharacterTableTests</c> checks the
/// table against that rule.
/// </remarks>
internal static class CaseFolding
{
    // A run is its first char, then *count (every char) or /count (every second one), then the distance to the folded
    // char, all in hexadecimal.
    private const string Runs =
        "b5+307 c0*17+20 d8*7+20 100/18+1 132/3+1 139/8+1 14a/17+1 178-79 179/3+1 17f-10c 181+d2 182/2+1 186+ce 187+1 " +
        "189*2+cd 18b+1 18e+4f 18f+ca 190+cb 191+1 193+cd 194+cf 196+d3 197+d1 198+1 19c+d3 19d+d5 19f+d6 1a0/3+1 1a6+da " +
        "1a7+1 1a9+da 1ac+1 1ae+da 1af+1 1b1*2+d9 1b3/2+1 1b7+db 1b8+1 1bc+1 1c4+2 1c5+1 1c7+2 1c8+1 1ca+2 1cb/9+1 " +
        "1de/9+1 1f1+2 1f2/2+1 1f6-61 1f7-38 1f8/14+1 220-82 222/9+1 23a+2a2b 23b+1 23d-a3 23e+2a28 241+1 243-c3 244+45 " +
        "245+47 246/5+1 370/2+1 376+1 37f+74 386+26 388*3+25 38c+40 38e*2+3f 391*11+20 3a3*9+20 3c2+1 3cf+8 3d0-1e 3d1-19 " +
        "3d5-f 3d6-16 3d8/c+1 3f0-36 3f1-30 3f4-3c 3f5-40 3f7+1 3f9-7 3fa+1 3fd*3-82 400*10+50 410*20+20 460/11+1 " +
        "48a/1b+1 4c0+f 4c1/7+1 4d0/30+1 531*26+30 10a0*26+1c60 10c7+1c60 10cd+1c60 13a0*50+97d0 13f0*6+8 1c80-184e " +
        "1c81-184d 1c82-1844 1c83*2-1842 1c85-1843 1c86-183c 1c87-1824 1c88+89c3 1c89+1 1c90*2b-bc0 1cbd*3-bc0 1e00/4b+1 " +
        "1e9b-3a 1e9e-1dbf 1ea0/30+1 1f08*8-8 1f18*6-8 1f28*8-8 1f38*8-8 1f48*6-8 1f59/4-8 1f68*8-8 1f88*8-8 1f98*8-8 " +
        "1fa8*8-8 1fb8*2-8 1fba*2-4a 1fbc-9 1fbe-1c05 1fc8*4-56 1fcc-9 1fd8*2-8 1fda*2-64 1fe8*2-8 1fea*2-70 1fec-7 " +
        "1ff8*2-80 1ffa*2-7e 1ffc-9 2126-1d5d 212a-20bf 212b-2046 2132+1c 2160*10+10 2183+1 24b6*1a+1a 2c00*30+30 2c60+1 " +
        "2c62-29f7 2c63-ee6 2c64-29e7 2c67/3+1 2c6d-2a1c 2c6e-29fd 2c6f-2a1f 2c70-2a1e 2c72+1 2c75+1 2c7e*2-2a3f " +
        "2c80/32+1 2ceb/2+1 2cf2+1 a640/17+1 a680/e+1 a722/7+1 a732/1f+1 a779/2+1 a77d-8a04 a77e/5+1 a78b+1 a78d-a528 " +
        "a790/2+1 a796/a+1 a7aa-a544 a7ab-a54f a7ac-a54b a7ad-a541 a7ae-a544 a7b0-a512 a7b1-a52a a7b2-a515 a7b3+3a0 " +
        "a7b4/8+1 a7c4-30 a7c5-a543 a7c6-8a38 a7c7/2+1 a7cb-a567 a7cc+1 a7d0+1 a7d6/3+1 a7dc-a641 a7f5+1 ff21*1a+20";

    private static readonly Run[] Table = ReadRuns();

    public static char Fold(char c)
    {
        if (c < 0x80) return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

        int low = 0;
        int high = Table.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            Run run = Table[middle];
            if (c < run.First) high = middle - 1;
            else if (c > run.Last) low = middle + 1;
            else return (c - run.First) % run.Step == 0 ? (char)(c + run.Distance) : c;
        }

        return c;
    }

    /// <summary>Folds a text, or returns the same instance if it is folded already.</summary>
    public static string Fold(string text)
    {
        int at = 0;
        while (at < text.Length && Fold(text[at]) == text[at]) at++;
        if (at == text.Length) return text;

        char[] folded = text.ToCharArray();
        for (; at < folded.Length; at++) folded[at] = Fold(folded[at]);
        return new string(folded);
    }

    /// <summary>Whether a char is the lower case of another.</summary>
    public static bool IsLower(char c) => ToUpper(c) != c;

    /// <summary>The upper case of a char; the char itself if it has none, or if that is more than one char.</summary>
    public static char ToUpper(char c)
    {
        if (c < 0x80) return AsciiChar.IsLower(c) ? (char)(c & ~0x20) : c;

        foreach (Run run in Table)
        {
            int upper = c - run.Distance;
            bool isUpper = upper >= run.First && upper <= run.Last && (upper - run.First) % run.Step == 0;
            // The micro sign and an old form of a Cyrillic letter fold to a letter whose lower case they are as well.
            if (isUpper && upper is not (0xB5 or 0x1C88)) return (char)upper;
        }

        return c;
    }

    /// <summary>Whether a text starts with another, which is folded, ignoring case.</summary>
    public static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        if (text.Length < folded.Length) return false;
        for (int i = 0; i < folded.Length; i++)
        {
            if (Fold(text[i]) != folded[i]) return false;
        }

        return true;
    }

    /// <summary>Whether two texts are equal, ignoring case.</summary>
    public static bool Equals(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length) return false;
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i] && Fold(left[i]) != Fold(right[i])) return false;
        }

        return true;
    }

    private static Run[] ReadRuns()
    {
        int count = 1;
        foreach (char c in Runs)
            count += c == ' ' ? 1 : 0;

        // A generic list would have to be compiled for this type on the first lookup of a text beyond ASCII.
        var runs = new Run[count];
        int at = 0;
        for (int i = 0; i < Runs.Length; i++)
        {
            int first = HexDigits.Read(Runs, ref i);
            int step = Runs[i] == '/' ? 2 : 1;
            int length = 1;
            if (Runs[i] is '/' or '*')
            {
                i++;
                length = HexDigits.Read(Runs, ref i);
            }

            int sign = Runs[i++] == '-' ? -1 : 1;
            runs[at++] = new Run(first, first + (length - 1) * step, step, sign * HexDigits.Read(Runs, ref i));
        }

        return runs;
    }

    private readonly struct Run(int first, int last, int step, int distance)
    {
        public int First { get; } = first;

        public int Last { get; } = last;

        public int Step { get; } = step;

        public int Distance { get; } = distance;
    }
}
