namespace TypedCorpus.App.Explorer.Map;

/// <summary>Puts boxes beside and below one another, so that all together are about as wide as high.</summary>
internal static class BoxPacking
{
    /// <summary>The left lower corner of each box, by rows in the given order; the highest had better come first.</summary>
    public static PlanePoint[] Pack(IReadOnlyList<(double Width, double Height)> boxes)
    {
        double area = boxes.Sum(box => box.Width * box.Height);
        double width = Math.Max(Math.Sqrt(area), boxes.Count == 0 ? 0 : boxes.Max(box => box.Width));
        var corners = new PlanePoint[boxes.Count];
        double left = 0;
        double bottom = 0;
        double rowHeight = 0;
        for (int i = 0; i < boxes.Count; i++)
        {
            if (left > 0 && left + boxes[i].Width > width)
            {
                bottom += rowHeight;
                left = rowHeight = 0;
            }

            corners[i] = new(left, bottom);
            left += boxes[i].Width;
            rowHeight = Math.Max(rowHeight, boxes[i].Height);
        }

        return corners;
    }
}
