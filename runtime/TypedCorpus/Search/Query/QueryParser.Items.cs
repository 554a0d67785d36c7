using TypedCorpus.Text;

namespace TypedCorpus.Search.Query;

/// <content>The items of a query: words, <c>"phrases"</c>, <c>prefix*</c> and <c>field:value</c>.</content>
internal ref partial struct QueryParser
{
    /// <summary>The greatest slop of a phrase.</summary>
    private const int MaxSlop = 100;

    /// <summary>Reads the name of a field with its colon, if one stands here and has a value; otherwise the field stays the same.</summary>
    private QueryField ReadField(QueryField field)
    {
        int end = _at;
        while (end < _query.Length && AsciiChar.IsLetter(_query[end]))
            end++;
        bool hasValue = end > _at && end + 1 < _query.Length && _query[end] == ':' && !WhiteSpace.IsSpace(_query[end + 1]);
        if (!hasValue)
            return field;

        QueryField named = QueryFields.Find(_query[_at..end]);
        if (named != QueryField.Any)
            _at = end + 1;
        else if (!_query[end..].StartsWith("://", StringComparison.Ordinal))
            Note(SearchNoteKind.UnknownField, _at, end - _at);
        return named == QueryField.Any ? field : named;
    }

    private void ReadPhrase(int itemStart, QueryField field, bool isExcluded, bool isNot, ref NodeChain items)
    {
        int start = ++_at;
        int length = _query[start..].IndexOf('"');
        if (length < 0)
        {
            length = _query.Length - start;
            Note(SearchNoteKind.UnclosedQuote, start - 1, length + 1);
        }

        _at = Math.Min(_query.Length, start + length + 1);
        int slop = ReadSlop();
        if (!QueryFields.HasWords(field))
        {
            AddValue(itemStart, start, length, field, isExcluded, isNot, isPrefix: false, ref items);
            return;
        }

        int first = _parsed.WordCount;
        AddParts(start, length);
        AddWords(ClauseKind.Phrase, field, isExcluded, isNot, first, slop, ref items);
    }

    /// <summary>Reads <c>~3</c> after a phrase.</summary>
    private int ReadSlop()
    {
        int at = _at + 1;
        if (at >= _query.Length || _query[_at] != '~' || !AsciiChar.IsDigit(_query[at]))
            return 0;

        int slop = 0;
        for (; at < _query.Length && AsciiChar.IsDigit(_query[at]); at++)
            slop = Math.Min(MaxSlop, (slop * 10) + _query[at] - '0');
        _at = at;
        return slop;
    }

    private void ReadWord(int itemStart, QueryField field, bool isExcluded, bool isNot, ref NodeChain items)
    {
        int start = _at;
        SkipWord();
        if (_at == start)
            return;

        ReadOnlySpan<char> item = _query[start.._at];
        bool isPrefix = item[^1..] is "*" || (_asYouType && _at == _query.Length);
        if (QueryFields.HasWords(field))
        {
            AddWords(start, item.Length, field, isExcluded, isNot, isPrefix, ref items);
            return;
        }

        int length = item[^1..] is "*" ? item.Length - 1 : item.Length;
        AddValue(itemStart, start, length, field, isExcluded, isNot, isPrefix, ref items);
    }

    /// <summary>Moves to the end of a word: white space, or a sign that is in none of the word's own parentheses.</summary>
    private void SkipWord()
    {
        int open = 0;
        for (; _at < _query.Length; _at++)
        {
            char c = _query[_at];
            if (WhiteSpace.IsSpace(c))
                return;
            if (c == '(')
                open++;
            else if (open > 0)
                open -= c == ')' ? 1 : 0;
            else if (c is '|' or ')')
                return;
        }
    }

    private void AddValue(
        int itemStart, int start, int length, QueryField field, bool isExcluded, bool isNot, bool isPrefix, ref NodeChain items)
    {
        var clause = new Clause
        {
            Kind = isPrefix ? ClauseKind.ValuePrefix : ClauseKind.Value,
            Field = field,
            IsExcluded = isExcluded || isNot,
            ValueStart = start,
            ValueLength = length,
            Years = YearRange.All,
        };
        ReadOnlySpan<char> value = _query.Slice(start, length);
        bool isValid = field switch
        {
            QueryField.Year =>
                (isPrefix && (value.IsEmpty || YearRange.TryReadBeginning(value, out clause.Years)))
                || YearRange.TryRead(value, out clause.Years),
            QueryField.Has => PaperFeatures.TryFind(value, out clause.Feature),
            _ => isPrefix || !value.IsEmpty,
        };
        if (!isValid)
        {
            Note(SearchNoteKind.InvalidValue, itemStart, _at - itemStart);
            AddWords(itemStart, _at - itemStart, QueryField.Any, isExcluded, isNot, isPrefix: false, ref items);
        }
        else if (HasRoom(itemStart))
        {
            _parsed.AddClause(clause, isNot, ref items);
        }
    }

    /// <summary>
    /// Adds every part of an item, and its whole if it has one. An excluded compound is the phrase of its parts. Of the
    /// characters of scripts without spaces it adds the pairs, which say that they follow one another.
    /// </summary>
    private void AddWords(
        int start, int length, QueryField field, bool isExcluded, bool isNot, bool isPrefix, ref NodeChain items)
    {
        if (IsPlainWord(_query.Slice(start, length)))
        {
            AddWord(start, length, isPrefix ? ClauseKind.Prefix : ClauseKind.Word, field, isExcluded, isNot, ref items);
            return;
        }

        int parts = isNot || isPrefix ? CountWords(start, length) : 0;
        if (isNot && parts > 1)
        {
            int first = _parsed.WordCount;
            AddParts(start, length);
            AddWords(ClauseKind.Phrase, field, isExcluded, isNot, first, slop: 0, ref items);
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
            AddWord(start + token.Start, token.Length, kind, field, isExcluded, isNot, ref items);
        }
    }

    private void AddWord(
        int start, int length, ClauseKind kind, QueryField field, bool isExcluded, bool isNot, ref NodeChain items)
    {
        int first = _parsed.WordCount;
        if (HasRoom(start) && _parsed.TryAddWord(_query, start, length))
            AddWords(kind, field, isExcluded, isNot, first, slop: 0, ref items);
    }

    /// <summary>Adds a clause of the words from <paramref name="first"/> on, if there are any.</summary>
    private readonly void AddWords(
        ClauseKind kind, QueryField field, bool isExcluded, bool isNot, int first, int slop, ref NodeChain items)
    {
        int count = _parsed.WordCount - first;
        if (count == 0)
            return;
        _parsed.AddClause(
            new()
            {
                Kind = kind,
                Field = field,
                IsExcluded = isExcluded || isNot,
                Slop = (byte)(count > 1 ? slop : 0),
                FirstWord = first,
                WordCount = count,
            },
            isNot,
            ref items);
    }

    private void AddParts(int start, int length)
    {
        foreach (TextToken token in new Tokenizer(_query.Slice(start, length)))
        {
            if (!token.IsPart)
                continue;
            if (!HasRoom(start + token.Start))
                break;
            _parsed.TryAddWord(_query, start + token.Start, token.Length, token.Kind == TokenKind.Character);
        }
    }

    /// <summary>Whether the query may have one more word and one more clause; otherwise the rest of it is ignored.</summary>
    private bool HasRoom(int start)
    {
        if (_parsed.WordCount < ParsedQuery.MaxWords && _parsed.ClauseCount < ParsedQuery.MaxWords)
            return true;
        if (!_isFull)
            Note(SearchNoteKind.Ignored, start, _query.Length - start);
        _isFull = true;
        // Nothing of the rest counts, so it is not read; the groups end here.
        _at = _query.Length;
        return false;
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

    /// <summary>The number of words and pairs.</summary>
    private readonly int CountWords(int start, int length)
    {
        int words = 0;
        foreach (TextToken token in new Tokenizer(_query.Slice(start, length)))
            words += token.Kind is TokenKind.Part or TokenKind.Pair ? 1 : 0;
        return words;
    }
}
