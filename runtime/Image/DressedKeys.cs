using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Image;

/// <summary>
/// Keys that may have more than what is kept of a link, a DOI or an arXiv number, which <see cref="LinkKey.Of"/> and
/// <see cref="IdentifierKey.Of"/> take away. A key that no paper has needs little else than this test, so it reads the
/// first four characters and the last four at once.
/// </summary>
internal static unsafe class DressedKeys
{
    private const int Ends = 4;
    private const ulong LowerCase = 0x0020002000200020;
    private const ulong First = 0x000000000000FFFF;
    private const ulong FirstThree = 0x0000FFFFFFFFFFFF;
    private const ulong FirstAndLast = 0xFFFF00000000FFFF;

    /// <summary>Whether a key may be such a one; of others few are taken for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayBe(ReadOnlySpan<char> key)
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
            // The digits, with which a number ends, stand behind the slash.
            bool endsSo = ((uint)(end >> 48) - '/' <= '9' - '/') | ((end & First) == '.');
            return isLink | isDoi | isArxiv | endsSo;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Of(int first, int second, int third, int fourth) =>
        (uint)first | ((ulong)(uint)second << 16) | ((ulong)(uint)third << 32) | ((ulong)(uint)fourth << 48);
}
