namespace TypedCorpus.AspNetCore.Map;

/// <summary>The fuzzy graph of UMAP (McInnes, Healy and Melville 2018, section 3.1): edges connect nearest neighbours, in both directions.</summary>
internal sealed class NeighbourGraph
{
    // log2 of the number of neighbours, as in UMAP; a paper has ten.
    private const double TargetSum = 3.32;
    private const int Bisections = 40;

    private readonly GraphEdge[][] _edges;

    private NeighbourGraph(GraphEdge[][] edges) => _edges = edges;

    public int Count => _edges.Length;

    /// <summary>Gets the edges of a node, in the order of the nodes at their other ends.</summary>
    public ReadOnlySpan<GraphEdge> this[int node] => _edges[node];

    /// <summary>Gets the related papers of each paper of a corpus, by their places, with their similarities.</summary>
    public static (int Node, double Similarity)[][] NearestOf(IPaperCorpus corpus, Func<Paper, IReadOnlyList<RelatedPaper>> relatedTo) =>
        [.. corpus.Select(paper => relatedTo(paper).Select(related => (corpus.IndexOf(related.Paper), related.Similarity)).ToArray())];

    /// <param name="count">The number of nodes.</param>
    /// <param name="nearest">Gets the nearest neighbours of a node, each with a similarity above 0.</param>
    public static NeighbourGraph Create(int count, Func<int, IEnumerable<(int Node, double Similarity)>> nearest)
    {
        var edges = new SortedDictionary<int, double>[count];
        for (int i = 0; i < count; i++)
            edges[i] = [];
        for (int i = 0; i < count; i++)
        {
            (int Node, double Similarity)[] near = [.. nearest(i)];
            double[] strengths = MembershipStrengths([.. near.Select(other => other.Similarity)]);
            for (int k = 0; k < near.Length; k++)
            {
                int node = near[k].Node;
                double union = edges[i].TryGetValue(node, out double before)
                    ? before + strengths[k] - (before * strengths[k])
                    : strengths[k];
                edges[i][node] = edges[node][i] = union;
            }
        }

        return new([.. edges.Select(list => list.Select(edge => new GraphEdge(edge.Key, edge.Value)).ToArray())]);
    }

    /// <summary>Gets the connected components: each in the order of its nodes, and the component of the first node first.</summary>
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
                foreach (GraphEdge edge in this[reached[i]])
                {
                    if (seen[edge.Node])
                        continue;
                    seen[edge.Node] = true;
                    reached.Add(edge.Node);
                }
            }

            reached.Sort();
            components.Add([.. reached]);
        }

        return components;
    }

    /// <summary>Computes how surely a node and each of its neighbours belong together: 1 for the nearest, less for others.</summary>
    /// <param name="similarities">The similarity of each neighbour, above 0 and at most 1.</param>
    /// <remarks>
    /// As in UMAP, each node has a scale of its own, such that the sum is the same for all nodes; so a node with a near duplicate
    /// still belongs to its surroundings. Unlike UMAP, the strength falls with the square of the distance instead of exponentially:
    /// the last bit of <c>Math.Exp</c> differs between machines, and each bit moves every node.
    /// </remarks>
    public static double[] MembershipStrengths(double[] similarities)
    {
        double nearest = similarities.DefaultIfEmpty().Max();
        double low = 0;
        double high = 1;
        for (int i = 0; i < Bisections; i++)
        {
            double middle = (low + high) / 2;
            double sum = 0;
            foreach (double similarity in similarities)
                sum += Strength(nearest - similarity, middle);
            if (sum < TargetSum)
                low = middle;
            else
                high = middle;
        }

        return [.. similarities.Select(similarity => Strength(nearest - similarity, high))];
    }

    private static double Strength(double distance, double scale)
    {
        double ratio = scale / (scale + distance);
        return ratio * ratio;
    }
}

/// <summary>An edge of the graph, as the node at one of its ends has it.</summary>
/// <param name="Node">The node at the other end.</param>
/// <param name="Weight">How surely the two belong together, above 0 and at most 1.</param>
internal readonly record struct GraphEdge(int Node, double Weight);
