namespace TypedCorpus.AspNetCore.Map;

/// <summary>A point in the plane.</summary>
internal readonly record struct PlanePoint(double X, double Y)
{
    public double SquaredDistanceTo(PlanePoint other)
    {
        double x = X - other.X;
        double y = Y - other.Y;
        return (x * x) + (y * y);
    }
}
