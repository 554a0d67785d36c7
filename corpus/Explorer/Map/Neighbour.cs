namespace TypedCorpus.App.Explorer.Map;

/// <summary>An edge of the graph, from the node that holds it.</summary>
/// <param name="Node">The node at the other end.</param>
/// <param name="Weight">How sure it is that the two are neighbours, above 0 and at most 1.</param>
internal readonly record struct Neighbour(int Node, double Weight);
