namespace TypedCorpus.Text;

/// <summary>
/// The class of every code point. The framework's tables may differ between the compiler's host, which writes the index,
/// and the app, which queries it; these do not.
/// </summary>
internal static class CharacterClasses
{
    private const byte N = (byte)CharacterClass.None;
    private const byte L = (byte)CharacterClass.Letter;
    private const byte D = (byte)CharacterClass.Digit;

    private static ReadOnlySpan<byte> Ascii => new byte[]
    {
        N, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N,
        N, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N,
        N, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N,
        D, D, D, D, D, D, D, D, D, D, N, N, N, N, N, N,
        N, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
        L, L, L, L, L, L, L, L, L, L, L, N, N, N, N, N,
        N, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
        L, L, L, L, L, L, L, L, L, L, L, N, N, N, N, N,
    };

    /// <summary>Returns the class of the character at an index, and its width in UTF-16 units.</summary>
    public static CharacterClass At(ReadOnlySpan<char> text, int index, out int width)
    {
        char c = text[index];
        width = 1;
        if (c < 0x80) return (CharacterClass)Ascii[c];
        if ((c & 0xF800) != 0xD800) return Of(c);
        if (!TryReadPair(text, index, out int codePoint)) return CharacterClass.None;
        width = 2;
        return Of(codePoint);
    }

    public static CharacterClass Of(int codePoint) =>
        codePoint < 0x80 ? (CharacterClass)Ascii[codePoint] : CharacterClassRuns.Find(codePoint);

    /// <summary>Reads the surrogate pair at an index, or returns false if there is none.</summary>
    public static bool TryReadPair(ReadOnlySpan<char> text, int index, out int codePoint)
    {
        codePoint = 0;
        if ((text[index] & 0xFC00) != 0xD800) return false;
        if (index + 1 >= text.Length || (text[index + 1] & 0xFC00) != 0xDC00) return false;
        codePoint = 0x10000 + ((text[index] & 0x3FF) << 10) + (text[index + 1] & 0x3FF);
        return true;
    }

    /// <summary>Whether a word can begin with a character of the class. Marks only continue one.</summary>
    public static bool StartsWord(CharacterClass kind) =>
        kind is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Ideograph;

    /// <summary>Whether a word can begin at an index, which may be past the end.</summary>
    public static bool StartsWordAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && StartsWord(At(text, index, out _));
}

/// <summary>The classes of the code points from U+0080 on, as runs (Unicode 16.0, as in .NET 10).</summary>
/// <remarks>
/// To regenerate the table, walk the code points with <c>CharUnicodeInfo.GetUnicodeCategory</c> and write a run for each
/// sequence of one class. Unassigned code points join the run before them; a large gap, or one next to a run of none, is
/// none. <c>CharacterTableTests</c> compares the table with the framework's data.
/// </remarks>
internal static class CharacterClassRuns
{
    private const int First = 0x80;

    // A run is its class (- none, L letter, N number, M mark, X ignorable, C ideograph) and its length in hex, 1 if absent.
    private const string Runs =
        "-2aL-2X-4N2-L-3NL-N3-L17-L1f-L1ca-4Lc-eL5-7L-L-11X70L5-L8-L-6L-L6e-L8b-X7Ld0-6L29-8X2d-X-X2-X2-X-8L23-1dMb-5L2b" +
        "X15Na-4L2XL63-LM7-2M6L2M2-M4L2NaL3-2L-10LML1eM1dL59MbLfNaL21M9L2-4L3M-2L16M4LM9LM3LM5-12L19M3-4L28-L6-8M9L2aM18-" +
        "M21L36M3LM12LM7LaM2-2Na-L10M4L37MLM10L9M5L6M4NaL2-2N6-2L-M7L37M1dLdNaM2L3M-bM4L37MLM12L12M4Na-9LMbL37MLM1eL6M4Na" +
        "-LN10ML3bM12L7MfNd-dM5L37MLM1aLaM4Na-8N7-LM3-L37MLM1fL5M4NbL2M11L37M2LM10L-5L3MN7L3M4N13-L7M4L45M1cNcM2-dL30ML2" +
        "M7-5L7M8-Na-27L30ML2M9LbM8NcL25-17M2-6N14-M-M-M-4M2L31M14-M2L5M30-9M-39L2bM14LNa-6L6M4L4M3LM3L2M7L3M4LdMcLMNaM4" +
        "-2L5b-L261M3-9N17L10-10L5e-3L26c-2L11-L1a-5L4b-3N3L21MdL13M3-bL12MeL12MeL34M20-3L-4LM3N1a-11M3-MN10L65M2L22ML76" +
        "M1c-aNaL80Nb-25L17M5-4L35M2bN1a-dL-8X1f-31M5L2fM11L8-3Na-11M9-cM3L1eMdL2NaL2cMe-cL24M14-8NdL3NaL24-2L40-10M3-M15" +
        "L4ML6ML2M3Lc6X40L1bd-L-3Lb-3Lc-4Ld-5Lb-fX2-52X-fNL3N6-5LNa-6Ld-33X21-11L-4L-2La-L-3L5-6L-L-L-L4-Lb-2L4-5L5-4L-" +
        "N33L2N5-2d6N3c-4eN16-276N1e-46cLe5-6L4M3L2-9N-2L70-fML60M20-2fL-1d5C2N-19N9M6-C5-2N3C2-4C58M2-2C3-C5a-C9L8a-3N4" +
        "-aL20-30C10-20Na-1eN8-Nf-20Na-27Nf-140C19c0-40C5200L48d-43L2e-2L10d-3L10NaL45M4-Ma-L1fM2L46NaM2-25L9-2L67-2L77M" +
        "L3ML4ML17M5-4M4N6-aL34-cM2L32M12-aN10M12L6-3L-L2MNaL1cM8-2L17Md-cL20M4L2fMe-eLNa-6L5MLaNaL2fM17L3ML8M4Na-6L17-3L" +
        "M3L32MLM3L2M2L5M2LML1c-2LbM5-2L3McL5a-Le-6L73M8-M4N10L2bfc-2104C200L1eMLa-L88-21L16b-12L78-28Lc-4X10-10X10-40L8f" +
        "X-10Na-7L1a-6L1a-bC38L3f-23Lfb-cN2d-cN39-11N2-71M83L60MN1fL20NdL14NL8N6L26MaL1e-2L30-N2fLa0N10Lb4-cL2e6-2N8L17-2" +
        "N7L27N39L1bN5L16N6-4L1a-46L3cN2L2N40LMfL28M8N9-17L1dN2-L1dN23L8-L1cM6N5-10L36-aL18N8L18N8L12-17N57LfaN6L24McN1a" +
        "L1fM5-L17-daN20L2bM2-3L4cM4L1dNaL1fMbN4-1bL12M4-2aL15N1bL20M3L35Mf-bN1eML2M2LaM4L2dMb-7M-dL20N10M3L24MfNa-4LM2" +
        "L2cM-2LaM3L30MeL4-4M4-M2NaL-L-4N1fL2cMc-6ML2M3fL29-7L2fM11N10M5L36M2LM12L7M6L5M1eL38M19LML-dM1fL35M12L4-5Na-4M" +
        "L51M14L2-L9Nb0L2fM12-17L4M24L30M11-3LcNa-26L2bMdL-7N40L1dM13Nc-4LecMf-65L40N1fL31MfLMLM2-cN50L31M10L-LM1cLMaL28" +
        "M7LM4-8M9LMbL2eM10-3L-12L49-c7L21-fN10L2fM11L-fN1d-5L20M6eL31M15LM9N10L2aMeL8Na-136L13M4-9M2LML30Mf-dNaM56L10N15" +
        "-2bL400N6f-11Lc4-a4cL61-fL430-10ML6M19L11e7-1ab9L1eM12Na-6c6L260Na-6L50N10L20M5-bL30M7-9L4-cN13L2d-1b0L2d-3Nd0" +
        "L40N17-69L4fMLM42L4f-LM1cL1d09-22e7L10C170L18c-904L9a-3M2-1051Na-206M47-21eM5-3M6-8M8-2M7-1eM4-94M3-7bN34-6cNa0" +
        "L2c1-L19-L1f-L19-L1f-L19-L1f-L19-L1f-L19-LaN32-200M37-4M32-8M-eM-16M15-450L100M30L5fM71L30M7L9NeL-141L1eM12L2cM4" +
        "Na-1d6L1cM4Ne0L1eM2LNa-1e5Le7N9M30L44M7L5Na-317N3b-N3-N7d-Nd1Lbc-244Nd-ae3Na-406Cee5e-9a2C21e-5e2C23b0-add50Xf0";

    /// <summary>The start of each run. Code points past the last run have no class.</summary>
    private static readonly int[] Starts;

    private static readonly CharacterClass[] Classes;

    // A static constructor, since both arrays are read in one pass.
#pragma warning disable CA1810
    static CharacterClassRuns()
#pragma warning restore CA1810
    {
        int count = 1;
        foreach (char c in Runs)
            count += IsClass(c) ? 1 : 0;

        Starts = new int[count];
        Classes = new CharacterClass[count];
        int start = First;
        int run = 0;
        for (int i = 0; i < Runs.Length; run++)
        {
            Starts[run] = start;
            Classes[run] = ClassOf(Runs[i++]);
            start += Math.Max(1, HexDigits.Read(Runs, ref i));
        }

        Starts[run] = start;
    }

    public static CharacterClass Find(int codePoint)
    {
        // Array.BinarySearch would have to be compiled for this on first use.
        int low = 0;
        int high = Starts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (Starts[middle] <= codePoint) low = middle;
            else high = middle - 1;
        }

        return Classes[low];
    }

    private static bool IsClass(char c) => c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f'));

    private static CharacterClass ClassOf(char c) => c switch
    {
        'L' => CharacterClass.Letter,
        'N' => CharacterClass.Digit,
        'M' => CharacterClass.Mark,
        'X' => CharacterClass.Ignorable,
        'C' => CharacterClass.Ideograph,
        _ => CharacterClass.None,
    };
}

/// <summary>How the tokenizer treats a character.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Spaces, punctuation, symbols, controls, lone surrogates, private use.</summary>
    None,

    /// <summary>A letter (Unicode L*) of a script that separates words by spaces.</summary>
    Letter,

    /// <summary>A number: Nd, and also Nl and No, so that <c>n²</c> and <c>Ⅳ</c> are words.</summary>
    Digit,

    /// <summary>A combining mark that is part of the spelling (Indic vowel signs and the like).</summary>
    Mark,

    /// <summary>A mark inside a word that search ignores: accents, Hebrew and Arabic points, soft hyphens, joiners.</summary>
    Ignorable,

    /// <summary>A letter of a script written without spaces (Han and kana): each is a word.</summary>
    Ideograph,
}
