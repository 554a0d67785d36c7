namespace TypedCorpus.App.Explorer.Map;

/// <summary>Which nodes are neighbours: the fuzzy union of what the nodes say of one another, so an edge counts both ways.</summary>
/// <remarks>UMAP (McInnes, Healy and Melville 2018), section 3.1.</remarks>
internal sealed class NeighbourGraph
{
    private readonly Neighbour[][] _neighbours;

    private NeighbourGraph(Neighbour[][] neighbours) => _neighbours = neighbours;

    public int Count => _neighbours.Length;

    /// <summary>The neighbours of a node, in the order of their numbers.</summary>
    public ReadOnlySpan<Neighbour> this[int node] => _neighbours[node];

    /// <summary>The papers of a corpus, by their index.</summary>
    public static NeighbourGraph Of(PaperCorpus corpus) => Create(
        corpus.Count, node => corpus[node].Related.Select(related => (related.Paper.Index, related.Similarity)));

    /// <param name="count">The number of nodes.</param>
    /// <param name="nearest">The nodes that are nearest to a node, each with a similarity above 0.</param>
    public static NeighbourGraph Create(int count, Func<int, IEnumerable<(int Node, double Similarity)>> nearest)
    {
        var edges = new SortedDictionary<int, double>[count];
        for (int i = 0; i < count; i++)
            edges[i] = [];
        for (int i = 0; i < count; i++)
        {
            (int Node, double Similarity)[] near = [.. nearest(i)];
            double[] memberships = Memberships.Of([.. near.Select(other => other.Similarity)]);
            for (int k = 0; k < near.Length; k++)
            {
                int node = near[k].Node;
                double union = edges[i].TryGetValue(node, out double before)
                    ? before + memberships[k] - (before * memberships[k])
                    : memberships[k];
                edges[i][node] = edges[node][i] = union;
            }
        }

        return new([.. edges.Select(list => list.Select(edge => new Neighbour(edge.Key, edge.Value)).ToArray())]);
    }

    /// <summary>The connected parts: each in the order of its nodes, and the part of the first node first.</summary>
    public List<int[]> Components()
    {
        var components = new List<int[]>();
        bool[] seen = new bool[Count];
        for (int first = 0; first < Count; first++)
        {
            if (seen[first])
                continue;
            seen[first] = true;
            var reached = new List<int> { first };
            for (int i = 0; i < reached.Count; i++)
            {
                foreach (Neighbour neighbour in this[reached[i]])
                {
                    if (seen[neighbour.Node])
                        continue;
                    seen[neighbour.Node] = true;
                    reached.Add(neighbour.Node);
                }
            }

            reached.Sort();
            components.Add([.. reached]);
        }

        return components;
    }
}
