namespace TypedCorpus.App.Explorer.Map;

/// <summary>A part of the map with what its papers are about.</summary>
/// <param name="Name">A word or phrase that its papers use more than others do.</param>
/// <param name="X">The horizontal coordinate of the middle of the papers that the name is taken from.</param>
/// <param name="Y">The vertical coordinate.</param>
/// <param name="Papers">The papers of the region, by their index, those nearest to its middle first.</param>
internal sealed record MapRegion(string Name, double X, double Y, IReadOnlyList<int> Papers);
