using TypedCorpus.Text;

namespace TypedCorpus.Search.Query;

/// <summary>
/// Parses a query: items side by side must all match, <c>OR</c> or <c>|</c> between them gives a choice and binds less, and
/// parentheses group. Every text is a query: whatever is not syntax is a word or separates words.
/// </summary>
/// <remarks>The precedence is that of PostgreSQL's <c>websearch_to_tsquery</c> and of SQLite's FTS5.</remarks>
internal ref partial struct QueryParser
{
    /// <summary>The maximum length of a query. What follows is ignored.</summary>
    public const int MaxLength = 4_096;

    /// <summary>The maximum depth of groups.</summary>
    public const int MaxDepth = 16;

    private const string Or = "OR";
    private const string And = "AND";
    private const string Not = "NOT";

    private readonly ReadOnlySpan<char> _query;
    private readonly bool _asYouType;
    private readonly ParsedQuery _parsed;
    private readonly List<SearchNote>? _notes;
    private int _at;
    private int _depth;
    private int _ignoredDepth;
    private bool _isFull;

    private QueryParser(ReadOnlySpan<char> query, bool asYouType, ParsedQuery parsed, List<SearchNote>? notes)
    {
        _query = query.Length > MaxLength ? query[..MaxLength] : query;
        _asYouType = asYouType;
        _parsed = parsed;
        _notes = notes;
    }

    /// <summary>Parses a query, unless it was the last one parsed.</summary>
    public static void Parse(string query, bool asYouType, ParsedQuery parsed)
    {
        if (!parsed.Is(query, asYouType))
            Parse(query, asYouType, parsed, notes: null);
    }

    /// <summary>Parses a query, and collects what there is to say of it, in its order.</summary>
    public static void Parse(string query, bool asYouType, ParsedQuery parsed, List<SearchNote>? notes)
    {
        parsed.Start(query, asYouType);
        var parser = new QueryParser(query, asYouType, parsed, notes);
        parsed.End(parser.ReadAlternatives(QueryField.Any, isExcluded: false));
        if (query.Length > MaxLength && !parser._isFull)
            notes?.Add(new(SearchNoteKind.Ignored, query[MaxLength..], new(MaxLength, query.Length - MaxLength)));
    }

    /// <summary>Reads what is between <c>OR</c>s, up to the end of the group; returns its node.</summary>
    private int ReadAlternatives(QueryField field, bool isExcluded)
    {
        var alternatives = new NodeChain();
        do
        {
            var items = new NodeChain();
            while (SkipSpace() && !IsAtGroupEnd() && (items.IsEmpty || !IsAtOr()))
                ReadItem(field, isExcluded, ref items);
            int node = _parsed.Group(NodeKind.All, items);
            if (node != QueryNode.None)
                _parsed.Append(ref alternatives, node);
        }
        while (TrySkipOr());

        return _parsed.Group(NodeKind.Any, alternatives);
    }

    private void ReadItem(QueryField field, bool isExcluded, ref NodeChain items)
    {
        if (_query[_at] is '|' or ')')
        {
            SkipStray();
            return;
        }

        if (!items.IsEmpty && IsAtOperator(And))
        {
            _at += And.Length;
            return;
        }

        bool isNot = TrySkipNot();
        int start = _at;
        field = ReadField(field);
        if (_at == _query.Length)
            return;
        if (_query[_at] == '(')
            ReadGroup(field, isExcluded, isNot, ref items);
        else if (_query[_at] == '"')
            ReadPhrase(start, field, isExcluded, isNot, ref items);
        else
            ReadWord(start, field, isExcluded, isNot, ref items);
    }

    private void ReadGroup(QueryField field, bool isExcluded, bool isNot, ref NodeChain items)
    {
        int start = _at++;
        if (_depth == MaxDepth)
        {
            // The items inside become those of the group around.
            _ignoredDepth++;
            Note(SearchNoteKind.NestedTooDeep, start, 1);
            return;
        }

        _depth++;
        int node = ReadAlternatives(field, isExcluded || isNot);
        _depth--;
        if (_at < _query.Length)
            _at++;
        else if (!_isFull)
            Note(SearchNoteKind.UnmatchedParenthesis, start, 1);
        if (node == QueryNode.None)
            return;
        if (isNot)
            _parsed.Append(ref items, _parsed.Exclude(node));
        else
            _parsed.AppendAll(ref items, node);
    }

    private bool SkipSpace()
    {
        while (_at < _query.Length && WhiteSpace.IsSpace(_query[_at]))
            _at++;
        return _at < _query.Length;
    }

    private readonly bool IsAtGroupEnd() => _query[_at] == ')' && _depth > 0 && _ignoredDepth == 0;

    private readonly bool IsAtOr() => _query[_at] == '|' || IsAtOperator(Or);

    private bool TrySkipOr()
    {
        if (_at == _query.Length || IsAtGroupEnd())
            return false;
        _at += _query[_at] == '|' ? 1 : Or.Length;
        return true;
    }

    /// <summary>Whether an operator in upper case stands here and something follows it; otherwise it is a word.</summary>
    private readonly bool IsAtOperator(string name)
    {
        ReadOnlySpan<char> rest = _query[_at..];
        if (!rest.StartsWith(name, StringComparison.Ordinal) || rest.Length == name.Length)
            return false;
        rest = rest[name.Length..];
        if (!WhiteSpace.IsSpace(rest[0]) && rest[0] is not ('(' or '"'))
            return false;
        rest = WhiteSpace.TrimStart(rest);
        return !rest.IsEmpty && (rest[0] != ')' || _depth == 0);
    }

    /// <summary>Skips what excludes the next item: <c>-</c> before it, or the word <c>NOT</c>.</summary>
    private bool TrySkipNot()
    {
        bool isNot = IsAtOperator(Not);
        if (isNot)
        {
            _at += Not.Length;
            SkipSpace();
        }

        bool isMinus = _query[_at] == '-' && _at + 1 < _query.Length && !WhiteSpace.IsSpace(_query[_at + 1]);
        if (isMinus)
            _at++;
        return isNot || isMinus;
    }

    /// <summary>Skips a sign that belongs to nothing.</summary>
    private void SkipStray()
    {
        if (_query[_at] == ')')
        {
            if (_ignoredDepth > 0)
                _ignoredDepth--;
            else
                Note(SearchNoteKind.UnmatchedParenthesis, _at, 1);
        }

        _at++;
    }

    private readonly void Note(SearchNoteKind kind, int start, int length) =>
        _notes?.Add(new(kind, _query.Slice(start, length).ToString(), new(start, length)));
}
