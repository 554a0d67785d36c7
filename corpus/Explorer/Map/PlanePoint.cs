namespace TypedCorpus.App.Explorer.Map;

/// <summary>A place in the plane.</summary>
internal readonly record struct PlanePoint(double X, double Y);
