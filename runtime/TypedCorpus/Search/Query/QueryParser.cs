using TypedCorpus.Text;

namespace TypedCorpus.Search.Query;

/// <summary>
/// Parses a query: words, <c>"phrases"</c>, <c>prefix*</c>, <c>title:word</c>, and <c>-</c> before an excluded item. Every
/// text is a query: whatever is not syntax is a word or separates words.
/// </summary>
internal ref struct QueryParser
{
    private const string TitleField = "title:";

    private readonly ReadOnlySpan<char> _query;
    private readonly bool _asYouType;
    private int _at;

    private QueryParser(ReadOnlySpan<char> query, bool asYouType)
    {
        _query = query;
        _asYouType = asYouType;
    }

    /// <summary>Parses a query, unless it was the last one parsed.</summary>
    public static void Parse(string query, bool asYouType, ParsedQuery parsed)
    {
        if (parsed.Is(query, asYouType))
            return;
        parsed.Start(query, asYouType);
        var parser = new QueryParser(query, asYouType);
        while (parser.SkipSpace())
            parser.ReadItem(parsed);
    }

    private bool SkipSpace()
    {
        while (_at < _query.Length && WhiteSpace.IsSpace(_query[_at]))
            _at++;
        return _at < _query.Length;
    }

    private void ReadItem(ParsedQuery parsed)
    {
        bool isExcluded = _query[_at] == '-' && _at + 1 < _query.Length && !WhiteSpace.IsSpace(_query[_at + 1]);
        if (isExcluded)
            _at++;
        bool isTitleOnly = StartsWithTitleField();
        if (isTitleOnly)
            _at += TitleField.Length;

        if (_at < _query.Length && _query[_at] == '"')
            ReadPhrase(isExcluded, isTitleOnly, parsed);
        else
            ReadWord(isExcluded, isTitleOnly, parsed);
    }

    private void ReadPhrase(bool isExcluded, bool isTitleOnly, ParsedQuery parsed)
    {
        int start = ++_at;
        int length = _query[start..].IndexOf('"');
        if (length < 0)
            length = _query.Length - start;
        _at = Math.Min(_query.Length, start + length + 1);
        int first = AddParts(start, length, parsed);
        parsed.AddClause(ClauseKind.Phrase, isExcluded, isTitleOnly, first);
    }

    private void ReadWord(bool isExcluded, bool isTitleOnly, ParsedQuery parsed)
    {
        int start = _at;
        while (_at < _query.Length && !WhiteSpace.IsSpace(_query[_at]))
            _at++;

        ReadOnlySpan<char> item = _query[start.._at];
        bool isPrefix = item[^1..] is "*" || (_asYouType && _at == _query.Length);
        AddWords(start, item.Length, isExcluded, isTitleOnly, isPrefix, parsed);
    }

    /// <summary>
    /// Adds every part of an item, and its whole if it has one. An excluded compound is the phrase of its parts. Of the
    /// characters of scripts without spaces it adds the pairs, which say that they follow one another.
    /// </summary>
    private readonly void AddWords(
        int start, int length, bool isExcluded, bool isTitleOnly, bool isPrefix, ParsedQuery parsed)
    {
        if (IsPlainWord(_query.Slice(start, length)))
        {
            AddWord(start, length, isPrefix ? ClauseKind.Prefix : ClauseKind.Word, isExcluded, isTitleOnly, parsed);
            return;
        }

        int parts = isExcluded || isPrefix ? CountWords(start, length) : 0;
        if (isExcluded && parts > 1)
        {
            int first = AddParts(start, length, parsed);
            parsed.AddClause(ClauseKind.Phrase, isExcluded, isTitleOnly, first);
            return;
        }

        int part = 0;
        foreach (TextToken token in new Tokenizer(_query.Slice(start, length)))
        {
            if (token.Kind == TokenKind.Character)
                continue;
            bool isWhole = token.Kind == TokenKind.Whole;
            bool isLast = !isWhole && ++part == parts;
            // What follows a character begins another, so one is found as it is while it is typed.
            bool isBeginning = isPrefix && isLast && !UnspacedScripts.IsLetterAt(_query, start + token.Start);
            ClauseKind kind = isWhole ? ClauseKind.Whole : isBeginning ? ClauseKind.Prefix : ClauseKind.Word;
            AddWord(start + token.Start, token.Length, kind, isExcluded, isTitleOnly, parsed);
        }
    }

    private readonly void AddWord(
        int start, int length, ClauseKind kind, bool isExcluded, bool isTitleOnly, ParsedQuery parsed)
    {
        int word = parsed.WordCount;
        if (parsed.TryAddWord(_query, start, length))
            parsed.AddClause(kind, isExcluded, isTitleOnly, word);
    }

    /// <summary>Whether an item has only letters and digits of ASCII, as most have, and so one part.</summary>
    private static bool IsPlainWord(ReadOnlySpan<char> item)
    {
        foreach (char c in item)
        {
            if (c is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'))
                return false;
        }

        return true;
    }

    private readonly int AddParts(int start, int length, ParsedQuery parsed)
    {
        int first = parsed.WordCount;
        foreach (TextToken token in new Tokenizer(_query.Slice(start, length)))
        {
            if (token.IsPart && !parsed.TryAddWord(_query, start + token.Start, token.Length, token.Kind == TokenKind.Character))
                break;
        }

        return first;
    }

    /// <summary>The number of words and pairs.</summary>
    private readonly int CountWords(int start, int length)
    {
        int words = 0;
        foreach (TextToken token in new Tokenizer(_query.Slice(start, length)))
            words += token.Kind is TokenKind.Part or TokenKind.Pair ? 1 : 0;
        return words;
    }

    private readonly bool StartsWithTitleField() =>
        _query.Length - _at > TitleField.Length
        && !WhiteSpace.IsSpace(_query[_at + TitleField.Length])
        && CaseFolding.Equals(_query.Slice(_at, TitleField.Length), TitleField);
}
