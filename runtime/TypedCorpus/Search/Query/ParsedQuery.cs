using TypedCorpus.Text;

namespace TypedCorpus.Search.Query;

/// <summary>A parsed query. Its buffers are reused for the next one, so it belongs to one search at a time.</summary>
internal sealed class ParsedQuery
{
    /// <summary>The maximum number of words and of values. Further ones are ignored, so that the cost of a query is bounded.</summary>
    public const int MaxWords = 32;

    public readonly Clause[] Clauses = new Clause[MaxWords];
    public readonly QueryWord[] Words = new QueryWord[MaxWords];
    public int ClauseCount;
    public int WordCount;

    private const int TextOfWord = 2 * TermAnalyzer.MaxLength;

    // The form and the term of each word.
    private readonly char[] _text = new char[MaxWords * TextOfWord];

    // Those of the clauses, then the groups.
    private QueryNode[] _nodes = new QueryNode[2 * MaxWords];
    private int _groupCount;
    private bool _needsTree;

    // The source, so that a query is parsed once for all the texts in which its matches are found.
    private string? _query;
    private bool _asYouType;

    /// <summary>The node of the whole query, or <see cref="QueryNode.None"/> if it is empty.</summary>
    public int Root { get; private set; } = QueryNode.None;

    /// <summary>Whether the query is nothing but clauses of words, all of which count; otherwise its tree has to be evaluated.</summary>
    public bool IsPlain => !_needsTree && _groupCount <= 1;

    /// <summary>Whether a clause can find papers, and not only exclude some.</summary>
    public bool FindsAny { get; private set; }

    /// <summary>The number of nodes.</summary>
    public int NodeCount => MaxWords + _groupCount;

    /// <summary>Whether this is the result of parsing this very string, which is cheaper to tell than an equal one.</summary>
    public bool Is(string query, bool asYouType) => (object)query == _query && asYouType == _asYouType;

    /// <summary>Another number for each query.</summary>
    public int Version { get; private set; }

    /// <summary>Starts a query without words.</summary>
    public void Start(string query, bool asYouType)
    {
        // What is known of the words stays true where only the notes are asked for.
        if (!Is(query, asYouType))
            Version++;
        _query = query;
        _asYouType = asYouType;
        ClauseCount = WordCount = _groupCount = 0;
        _needsTree = FindsAny = false;
        Root = QueryNode.None;
    }

    /// <summary>Ends the query with its top level.</summary>
    public void End(int root)
    {
        Root = root;
        // Groups of all are part of the group around them, so the single one of a plain query is its root.
        _needsTree |= root >= MaxWords && (_nodes[root].Kind == NodeKind.Any || _nodes[root].IsExcluded);
    }

    public ref readonly QueryNode Node(int node) => ref _nodes[node];

    /// <summary>The folded form of a word.</summary>
    public ReadOnlySpan<char> Form(int word) => new(_text, word * TextOfWord, Words[word].FormLength);

    /// <summary>The term of a word, as the index has it.</summary>
    public ReadOnlySpan<char> Term(int word) =>
        new(_text, (word * TextOfWord) + TermAnalyzer.MaxLength, Words[word].TermLength);

    /// <summary>The value that a clause asks for.</summary>
    public ReadOnlySpan<char> Value(in Clause clause) => _query.AsSpan(clause.ValueStart, clause.ValueLength);

    /// <summary>Whether a word of a phrase and the next one are characters that stand together.</summary>
    public bool BeginsPair(in Clause phrase, int word) =>
        word + 1 < phrase.FirstWord + phrase.WordCount
        && Words[word].IsCharacter
        && Words[word + 1].IsCharacter
        && Words[word + 1].Start == Words[word].Start + Words[word].Length;

    /// <summary>Whether papers are found by a word of a clause, and not only by those around it.</summary>
    public bool IsFoundBy(in Clause clause, int word) =>
        clause.Kind != ClauseKind.Phrase || !Words[word].IsCharacter || BeginsPair(clause, word);

    /// <summary>
    /// Writes the term by which papers with a word of a phrase are found: the word's own or, of a character, that of the pair
    /// with the next one. Returns its length; 0 for the last character of a row, which the pair before it has.
    /// </summary>
    public int TermInPhrase(in Clause phrase, int word, Span<char> term)
    {
        ref readonly QueryWord first = ref Words[word];
        if (!first.IsCharacter)
        {
            Term(word).CopyTo(term);
            return first.TermLength;
        }

        if (!BeginsPair(phrase, word))
            return 0;
        int next = word + 1;
        Form(word).CopyTo(term);
        Form(next)[..Math.Min(Words[next].FormLength, term.Length - first.FormLength)].CopyTo(term[first.FormLength..]);
        return Math.Min(term.Length, first.FormLength + Words[next].FormLength);
    }

    /// <summary>Writes the term by which papers with a word of a clause are found, and returns its length; 0 if others do that.</summary>
    public int TermOf(in Clause clause, int word, Span<char> term)
    {
        if (clause.Kind == ClauseKind.Phrase)
            return TermInPhrase(clause, word, term);
        Term(word).CopyTo(term);
        return Words[word].TermLength;
    }

    public bool TryAddWord(ReadOnlySpan<char> query, int start, int length, bool isCharacter = false)
    {
        if (WordCount == MaxWords)
            return false;

        var form = new Span<char>(_text, WordCount * TextOfWord, TermAnalyzer.MaxLength);
        var term = new Span<char>(_text, (WordCount * TextOfWord) + TermAnalyzer.MaxLength, TermAnalyzer.MaxLength);
        int formLength = TermAnalyzer.Analyze(query.Slice(start, length), form, term, out int termLength);
        if (formLength == 0)
            return false;

        ref QueryWord word = ref Words[WordCount++];
        word.Start = start;
        word.Length = length;
        word.FormLength = formLength;
        word.TermLength = termLength;
        word.IsCharacter = isCharacter;
        return true;
    }

    /// <summary>Adds a clause, the words of which have been added, and appends its node to a chain.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="isExcluded">Whether the clause itself is excluded, and not only a group around it.</param>
    /// <param name="chain">The chain.</param>
    public void AddClause(in Clause clause, bool isExcluded, ref NodeChain chain)
    {
        int node = ClauseCount++;
        Clauses[node] = clause;
        FindsAny |= !clause.IsExcluded;
        _needsTree |= clause.Field > QueryField.Title || clause.Slop > 0;
        _nodes[node] = new() { IsExcluded = isExcluded };
        Append(ref chain, node);
    }

    /// <summary>Appends a node to a chain; of a group whose children must all match, its children.</summary>
    public void AppendAll(ref NodeChain chain, int node)
    {
        ref QueryNode group = ref _nodes[node];
        if (group.Kind != NodeKind.All || group.IsExcluded)
        {
            Append(ref chain, node);
            return;
        }

        // The group was the last one that was added.
        _groupCount--;
        for (int child = group.FirstChild; child != QueryNode.None;)
        {
            int next = _nodes[child].Next;
            Append(ref chain, child);
            child = next;
        }
    }

    public void Append(ref NodeChain chain, int node)
    {
        _nodes[node].Next = QueryNode.None;
        if (chain.IsEmpty)
            chain.First = node;
        else
            _nodes[chain.Last].Next = node;
        chain.Last = node;
    }

    /// <summary>Makes a group of a chain; a chain of one node is that node.</summary>
    public int Group(NodeKind kind, in NodeChain chain) => chain.First == chain.Last ? chain.First : AddGroup(kind, chain.First);

    /// <summary>Excludes what a node matches.</summary>
    public int Exclude(int node)
    {
        // What is excluded already is excluded from the papers that it leaves.
        if (_nodes[node].IsExcluded)
            node = AddGroup(NodeKind.All, node);
        _nodes[node].IsExcluded = true;
        _needsTree = true;
        return node;
    }

    private int AddGroup(NodeKind kind, int firstChild)
    {
        int node = NodeCount;
        if (node == _nodes.Length)
            Array.Resize(ref _nodes, 2 * node);
        _nodes[node] = new() { Kind = kind, FirstChild = firstChild, Next = QueryNode.None };
        _groupCount++;
        return node;
    }
}
