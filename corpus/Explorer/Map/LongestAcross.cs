namespace TypedCorpus.App.Explorer.Map;

/// <summary>Turns places so that they reach farthest from left to right, as a screen does.</summary>
internal static class LongestAcross
{
    /// <summary>Makes the first principal axis of the places the horizontal one.</summary>
    public static PlanePoint[] Turn(PlanePoint[] places)
    {
        double meanX = places.Average(place => place.X);
        double meanY = places.Average(place => place.Y);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        foreach (PlanePoint place in places)
        {
            double x = place.X - meanX;
            double y = place.Y - meanY;
            xx += x * x;
            xy += x * y;
            yy += y * y;
        }

        // The eigenvector of the greater eigenvalue, in the one of its two forms that is not near zero.
        double half = (xx - yy) / 2;
        double root = Math.Sqrt((half * half) + (xy * xy));
        (double axisX, double axisY) = half >= 0 ? (half + root, xy) : (xy, root - half);
        double length = Math.Sqrt((axisX * axisX) + (axisY * axisY));
        if (length == 0)
            return places;
        double cosine = axisX / length;
        double sine = axisY / length;
        return [.. places.Select(place => new PlanePoint((place.X * cosine) + (place.Y * sine), (place.Y * cosine) - (place.X * sine)))];
    }
}
