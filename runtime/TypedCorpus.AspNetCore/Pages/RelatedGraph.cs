using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>Draws a paper with the papers that are similar to it, and which of these are similar to one another.</summary>
internal static class RelatedGraph
{
    private const int Width = 640;
    private const int Height = 340;
    private const int CentreX = Width / 2;
    private const int CentreY = Height / 2;
    private const double RadiusX = 120;
    private const double RadiusY = 135;

    // Each side of the paper has half of the others, between these angles above and below the horizontal.
    private const double MaxAngle = 72 * Math.PI / 180;
    private const int MaxLabel = 26;
    private const int LabelGap = 11;

    public static Html Render(CorpusSite site, IReadOnlyList<RelatedPaper> papers)
    {
        RelatedPaper[] related = InNeighbourlyOrder(papers, AreRelated);
        if (related.Length < 2)
            return Html.Empty;
        (double X, double Y)[] points = [.. related.Select((_, i) => PointOf(i, related.Length))];
        (int From, int To)[] between = [.. Between(related, AreRelated)];
        return $"""
            <figure id="neighbourhood">
            <div class="wide" role="region" aria-label="Graph of the related papers" tabindex="0">
            <svg viewBox="0 0 {Width} {Height}" role="group" aria-labelledby="neighbourhood-text">
            {between.Select(pair => Line("between", points[pair.From], points[pair.To], 1))}
            {related.Select((other, i) => Line("to", (CentreX, CentreY), points[i], 1 + (6 * other.Similarity)))}
            {related.Select((other, i) => Node(site, other.Paper, points[i]))}
            <circle class="self" cx="{CentreX}" cy="{CentreY}" r="9"/>
            </svg>
            </div>
            <figcaption id="neighbourhood-text" class="hint">The thicker a line, the more similar are the papers. {Describe(related, between)}</figcaption>
            </figure>
            """;

        bool AreRelated(Paper one, Paper other) => IsNear(one, other) || IsNear(other, one);

        bool IsNear(Paper one, Paper other) => site.RelatedTo(one).Any(related => related.Paper == other);
    }

    /// <summary>Orders the papers so that those which are similar to one another stand side by side.</summary>
    private static RelatedPaper[] InNeighbourlyOrder(IReadOnlyList<RelatedPaper> papers, Func<Paper, Paper, bool> areRelated)
    {
        List<RelatedPaper> left = [.. papers];
        var order = new List<RelatedPaper>(left.Count);
        while (left.Count > 0)
        {
            int next = order.Count == 0 ? 0 : Math.Max(0, left.FindIndex(other => areRelated(order[^1].Paper, other.Paper)));
            order.Add(left[next]);
            left.RemoveAt(next);
        }

        return [.. order];
    }

    private static IEnumerable<(int From, int To)> Between(RelatedPaper[] related, Func<Paper, Paper, bool> areRelated) =>
        from one in Enumerable.Range(0, related.Length)
        from other in Enumerable.Range(one + 1, related.Length - one - 1)
        where areRelated(related[one].Paper, related[other].Paper)
        select (one, other);

    /// <summary>Places the papers around the centre: down the right side, and up the left side.</summary>
    private static (double X, double Y) PointOf(int index, int count)
    {
        int right = (count + 1) / 2;
        bool isRight = index < right;
        int onSide = isRight ? right : count - right;
        int place = isRight ? index : count - 1 - index;
        double angle = onSide == 1 ? 0 : MaxAngle * ((2.0 * place / (onSide - 1)) - 1);
        return (CentreX + ((isRight ? 1 : -1) * RadiusX * Math.Cos(angle)), CentreY + (RadiusY * Math.Sin(angle)));
    }

    private static Html Line(string kind, (double X, double Y) from, (double X, double Y) to, double width) => $"""
        <line class="{kind}" x1="{NumberText.OneDecimal(from.X)}" y1="{NumberText.OneDecimal(from.Y)}" x2="{NumberText.OneDecimal(to.X)}" y2="{NumberText.OneDecimal(to.Y)}" stroke-width="{NumberText.OneDecimal(width)}"/>
        """;

    private static Html Node(CorpusSite site, Paper paper, (double X, double Y) point)
    {
        bool isRight = point.X >= CentreX;
        string x = NumberText.OneDecimal(point.X + (isRight ? LabelGap : -LabelGap));
        return $"""
            <a href="{PaperUrl.Of(site, paper)}" aria-label="{paper.Title}"><circle cx="{NumberText.OneDecimal(point.X)}" cy="{NumberText.OneDecimal(point.Y)}" r="6"/><text x="{x}" y="{NumberText.OneDecimal(point.Y + 4)}" text-anchor="{(isRight ? "start" : "end")}">{Label(paper)}</text></a>
            """;
    }

    private static string Label(Paper paper) => PageLayout.Shorten(paper.Name ?? paper.Title, MaxLabel);

    private static Html Describe(RelatedPaper[] related, (int From, int To)[] between)
    {
        if (between.Length == 0)
            return $"None of them is among the most similar of another.";
        return $"""
            <span class="visually-hidden">Similar to one another are also: {between.Select((pair, i) => (Html)
                $"{(i > 0 ? "; " : "")}<bdi>{Label(related[pair.From].Paper)}</bdi> and <bdi>{Label(related[pair.To].Paper)}</bdi>")}.</span>
            """;
    }
}
