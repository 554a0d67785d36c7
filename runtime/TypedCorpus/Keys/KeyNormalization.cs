using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Keys;

/// <summary>
/// Tests whether a key may be a link, a DOI or an arXiv number in another form than the normalized one, so that
/// <see cref="LinkKey.Of"/> or <see cref="IdentifierKey.Of"/> would change it. The test is most of the work for a key that no
/// paper has, so it reads the first four characters and the last four at once.
/// </summary>
internal static unsafe class KeyNormalization
{
    private const int Ends = 4;
    private const ulong LowerCase = 0x0020002000200020;
    private const ulong First = 0x000000000000FFFF;
    private const ulong FirstThree = 0x0000FFFFFFFFFFFF;
    private const ulong FirstAndLast = 0xFFFF00000000FFFF;
    private const ulong Last = 0xFFFF000000000000;
    private const ulong LastOfEight = 0xFFF8000000000000;
    private const ulong LastOfTwo = 0xFFFE000000000000;

    /// <summary>Whether normalization may change a key; rarely true if it does not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayChange(ReadOnlySpan<char> key)
    {
        if (key.Length < Ends || !BitConverter.IsLittleEndian)
            return LinkKey.MayHaveMore(key) | IdentifierKey.MayHaveOne(key);

        fixed (char* text = key)
        {
            ulong start = *(ulong*)text | LowerCase;
            ulong end = *(ulong*)(text + key.Length - Ends);
            bool isLink = ((start & FirstAndLast) == Of('h', 0, 0, 'p')) | ((start & FirstAndLast) == Of('w', 0, 0, '.'));
            bool isDoi = ((start & FirstThree) == Of('d', 'o', 'i', 0)) | (start == Of('d', 'x', '.', 'd'));
            bool isArxiv = (start == Of('a', 'r', 'x', 'i')) | (start == Of('e', 'x', 'p', 'o'));
            // The digits, which end a number, follow the slash in ASCII.
            bool isEnd = ((uint)(end >> 48) - '/' <= '9' - '/') | ((end & First) == '.');
            return isLink | isDoi | isArxiv | isEnd;
        }
    }

    /// <summary>The same test using vectors, which compare all patterns at once, for a key of at least four characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayChange(ref char key, int length)
    {
        var start = Vector256.Create(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref key)) | LowerCase);
        var end = Vector256.Create(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref key, length - Ends))));
        // The digits are two patterns: 0 to 7, and 8 and 9.
        Vector256<ulong> isAny = Vector256.Equals(
                start & Vector256.Create(FirstAndLast, FirstAndLast, FirstThree, ulong.MaxValue),
                Vector256.Create(Of('h', 0, 0, 'p'), Of('w', 0, 0, '.'), Of('d', 'o', 'i', 0), Of('d', 'x', '.', 'd')))
            | Vector256.Equals(
                start,
                Vector256.Create(Of('a', 'r', 'x', 'i'), Of('e', 'x', 'p', 'o'), Of('a', 'r', 'x', 'i'), Of('e', 'x', 'p', 'o')))
            | Vector256.Equals(
                end & Vector256.Create(First, Last, LastOfEight, LastOfTwo),
                Vector256.Create(Of('.', 0, 0, 0), Of(0, 0, 0, '/'), Of(0, 0, 0, '0'), Of(0, 0, 0, '8')));
        return isAny != Vector256<ulong>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Of(int first, int second, int third, int fourth) =>
        (uint)first | ((ulong)(uint)second << 16) | ((ulong)(uint)third << 32) | ((ulong)(uint)fourth << 48);
}
