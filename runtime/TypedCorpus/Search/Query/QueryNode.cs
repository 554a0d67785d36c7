namespace TypedCorpus.Search.Query;

/// <summary>How the children of a node are combined.</summary>
internal enum NodeKind : byte
{
    /// <summary>There are none: the node is a clause.</summary>
    Clause,

    /// <summary>A paper must match all.</summary>
    All,

    /// <summary>A paper must match one.</summary>
    Any,
}

/// <summary>A node of the tree of a query. The node of a clause has its number; groups come after those of all clauses.</summary>
internal struct QueryNode
{
    /// <summary>The number that no node has.</summary>
    public const int None = -1;

    public NodeKind Kind;

    /// <summary>Whether papers that match are excluded.</summary>
    public bool IsExcluded;

    /// <summary>The first child of a group.</summary>
    public int FirstChild;

    /// <summary>The next child of the same group.</summary>
    public int Next;
}

/// <summary>Nodes in a row, to become the children of a group.</summary>
internal struct NodeChain()
{
    public int First = QueryNode.None;
    public int Last = QueryNode.None;

    public readonly bool IsEmpty => First == QueryNode.None;
}
