using System.Runtime.CompilerServices;

namespace TypedCorpus.Text;

/// <summary>
/// Enumerates the tokens of a text without allocating: <c>foreach (TextToken token in new Tokenizer(text))</c>.
/// </summary>
/// <remarks>
/// Every word is a part, so the phrases <c>vit b 16</c> and <c>ViT-B/16</c> consist of the same parts in the same order. A
/// compound has one more token, its whole, just before its first part; folding turns it into <c>vitb16</c>. A word with
/// signs (<c>C++</c>) or a leading dot (<c>.NET</c>) has a whole, too. In a URL there are only parts.
/// <para>
/// In <see cref="UnspacedScripts"/> each character is a part, and each two that follow one another are a pair, which comes
/// just before the first of them. A text therefore has at most twice as many tokens as words and characters.
/// </para>
/// </remarks>
internal ref struct Tokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private int _next;
    private bool _isLinked;
    private bool _isInUrl;
    private bool _hasPart;
    private bool _isPaired;
    private TextToken _part;

    public Tokenizer(ReadOnlySpan<char> text)
    {
        _text = text;
    }

    public TextToken Current { get; private set; }

    public readonly Tokenizer GetEnumerator() => this;

    [MethodImpl(Jit.OptimizeInGenerator)]
    public bool MoveNext()
    {
        if (_hasPart)
        {
            _hasPart = false;
            Current = _part;
            return true;
        }

        if (!_isLinked) SkipToWord();
        if (_next >= _text.Length) return false;

        int start = _next;
        WordPart part = WordPart.Read(_text, start);
        if (part.IsCharacter)
        {
            ReadCharacter(start, part.End);
            return true;
        }

        _part = new TextToken(start, part.End - start, TokenKind.Part);
        _hasPart = !_isInUrl && TryReadWhole(start, part, out TextToken whole) && SetCurrent(whole);
        if (!_hasPart) Current = _part;

        int linked = part.HasClitic ? -1 : Compound.NextPart(_text, part.End);
        _isLinked = linked >= 0;
        _next = _isLinked ? linked : part.Next;
        return true;
    }

    /// <summary>Reads a character, and the pair that it begins.</summary>
    private void ReadCharacter(int start, int end)
    {
        bool isSecond = _isPaired;
        _isPaired = UnspacedScripts.IsLetterAt(_text, end);
        _part = new TextToken(start, end - start, isSecond || _isPaired ? TokenKind.Character : TokenKind.Part);
        Current = _isPaired ? new TextToken(start, WordPart.Read(_text, end).End - start, TokenKind.Pair) : _part;
        _hasPart = _isPaired;
        _isLinked = false;
        _next = end;
    }

    private bool SetCurrent(TextToken token)
    {
        Current = token;
        return true;
    }

    private readonly bool TryReadWhole(int start, WordPart part, out TextToken whole)
    {
        int dot = !_isLinked && Compound.HasLeadingDot(_text, start) ? 1 : 0;
        int end = part.End;
        int signs = Compound.NextPart(_text, end) < 0 ? Compound.Signs(_text, part) : 0;
        if (dot + signs > 0 && end + signs - start <= Compound.MaxLength)
        {
            end += signs;
        }
        else if (_isLinked || Compound.FollowsDottedWord(_text, start)
            || !Compound.TryMeasure(_text, start, part, out end))
        {
            whole = default;
            return false;
        }

        whole = new TextToken(start - dot, end - start + dot, TokenKind.Whole);
        return true;
    }

    [MethodImpl(Jit.OptimizeInGenerator)]
    private void SkipToWord()
    {
        int width = 1;
        for (; _next < _text.Length; _next += width)
        {
            if (CharacterClasses.StartsWord(CharacterClasses.At(_text, _next, out width))) return;
            char c = _text[_next];
            if (c == ':' && _next + 2 < _text.Length && _text[_next + 1] == '/' && _text[_next + 2] == '/') _isInUrl = true;
            else if (_isInUrl && EndsUrl(c)) _isInUrl = false;
        }
    }

    private static bool EndsUrl(char c) =>
        c is <= ' ' or >= '\u0080' or '"' or '<' or '>' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '\\' or '^' or '`';
}

/// <summary>A token of a text.</summary>
internal readonly struct TextToken(int start, int length, TokenKind kind)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    public TokenKind Kind { get; } = kind;

    /// <summary>Whether it is a word or a character. The parts of a text follow one another and do not overlap.</summary>
    public bool IsPart => Kind is TokenKind.Part or TokenKind.Character;
}

/// <summary>Whether a token is one word or character, or more of them.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word, or a character that is in no pair.</summary>
    Part,

    /// <summary>A character of <see cref="UnspacedScripts"/> that is in a pair.</summary>
    Character,

    /// <summary>Two characters of <see cref="UnspacedScripts"/> that follow one another, in addition to each of them.</summary>
    Pair,

    /// <summary>A compound (<c>ViT-B/16</c>) or a word with its signs (<c>C++</c>), in addition to its parts.</summary>
    Whole,
}
