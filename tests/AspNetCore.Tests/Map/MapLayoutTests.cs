using TypedCorpus.AspNetCore.Map;

namespace TypedCorpus.AspNetCore.Tests.Map;

public sealed class MapLayoutTests
{
    private const int Nearest = 10;

    [Fact]
    public void The_papers_beside_a_paper_are_related_to_it_far_more_often_than_by_chance()
    {
        PlanePoint[] places = LayOut();

        double share = Papers.All.Average(paper =>
        {
            int[] beside =
            [
                .. Enumerable.Range(0, places.Length)
                    .Where(other => other != paper.Index)
                    .OrderBy(other => Distance(places[paper.Index], places[other]))
                    .Take(Nearest),
            ];
            return (double)paper.Related.Count(related => beside.Contains(related.Paper.Index)) / Nearest;
        });

        // Measured: 0.36, and 0.016 by chance.
        double chance = (double)Nearest / (places.Length - 1);
        Assert.InRange(share, 15 * chance, 1);
    }

    [Fact]
    public void Two_layouts_are_equal_to_the_last_bit()
    {
        PlanePoint[] first = LayOut();
        PlanePoint[] second = [];
        var thread = new Thread(() => second = LayOut());
        thread.Start();
        thread.Join();

        Assert.Equal(first.Select(Bits), second.Select(Bits));
    }

    [Fact]
    public void The_layout_is_the_same_on_every_machine()
    {
        const int Count = 60;
        PlanePoint[] places = GraphLayout.Of(NeighbourGraph.Create(
            Count, node => Enumerable.Range(1, 5).Select(step => ((node + (step * step)) % Count, 1.0 / (step + 1)))));

        // Recorded on one machine: the layout uses only exact arithmetic.
        Assert.Equal(0x2DA575736CC67C61, places.Aggregate(0L, (hash, place) => (hash * 31) ^ Bits(place).Item1 ^ (Bits(place).Item2 << 1)));
    }

    [Fact]
    public void All_places_are_in_the_unit_square_and_fill_it_in_one_direction()
    {
        PlanePoint[] places = LayOut();

        Assert.Equal(Papers.All.Count, places.Length);
        Assert.All(places, place => Assert.True(place is { X: >= 0 and <= 1, Y: >= 0 and <= 1 }));
        Assert.Equal(0, places.Min(place => place.X), 9);
        Assert.Equal(1, places.Max(place => place.X), 9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(50)]
    public void Nodes_without_neighbours_have_places_of_their_own(int count)
    {
        PlanePoint[] places = GraphLayout.Of(NeighbourGraph.Create(count, _ => []));

        Assert.Equal(count, places.Distinct().Count());
        Assert.All(places, place => Assert.True(place is { X: >= 0 and <= 1, Y: >= 0 and <= 1 }));
    }

    [Fact]
    public void Two_neighbours_have_two_places()
    {
        PlanePoint[] places = GraphLayout.Of(NeighbourGraph.Create(2, node => [(1 - node, 0.5)]));

        Assert.NotEqual(places[0], places[1]);
    }

    [Fact]
    public void Parts_that_no_edge_connects_lie_side_by_side_without_overlap()
    {
        const int Size = 20;
        const int Single = 2 * Size;
        PlanePoint[] places = GraphLayout.Of(NeighbourGraph.Create(Single + 1, Clique));

        PlanePoint[][] parts = [places[..Size], places[Size..Single], places[Single..]];
        for (int i = 0; i < parts.Length; i++)
        {
            for (int j = 0; j < i; j++)
                Assert.False(Overlap(parts[i], parts[j]), $"{i} and {j}");
        }

        // None is driven away: the two equal parts fill most of the picture.
        Assert.True(parts[0].Max(place => place.X) - parts[0].Min(place => place.X) > 0.2);

        static IEnumerable<(int, double)> Clique(int node)
        {
            int first = node / Size * Size;
            return node == Single ? [] : Enumerable.Range(first, Size).Where(other => other != node).Select(other => (other, 0.5));
        }
    }

    [Fact]
    public void A_twin_keeps_a_paper_among_its_other_neighbours()
    {
        double[] memberships = NeighbourGraph.MembershipStrengths([1, 0.2, 0.2, 0.2, 0.19, 0.19, 0.19, 0.18, 0.18, 0.18]);

        Assert.Equal(1, memberships[0]);
        Assert.All(memberships[1..], membership => Assert.InRange(membership, 0.2, 0.3));
    }

    [Theory]
    [InlineData(3, 4)]
    [InlineData(-1, 2)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_line_of_places_is_turned_to_lie_across(double x, double y)
    {
        PlanePoint[] turned = GraphLayout.RotateToPrincipalAxis([new(0, 0), new(x, y), new(2 * x, 2 * y)]);

        Assert.All(turned, place => Assert.Equal(0, place.Y, 12));
        Assert.Equal(2 * Math.Sqrt((x * x) + (y * y)), Math.Abs(turned[2].X - turned[0].X), 12);
    }

    [Fact]
    public void The_numbers_are_those_of_the_published_generator()
    {
        // The first number of Vigna's xorshift64* with the state 1 is 0x47E4CE4B896CDD1D.
        var random = new SeededRandom(1);

        Assert.Equal((int)((0x47E4CE4BUL * 1000) >> 32), random.Below(1000));
    }

    private static (long, long) Bits(PlanePoint place) =>
        (BitConverter.DoubleToInt64Bits(place.X), BitConverter.DoubleToInt64Bits(place.Y));

    private static double Distance(PlanePoint one, PlanePoint other) =>
        ((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y));

    private static bool Overlap(PlanePoint[] one, PlanePoint[] other) =>
        one.Min(p => p.X) <= other.Max(p => p.X) && other.Min(p => p.X) <= one.Max(p => p.X)
        && one.Min(p => p.Y) <= other.Max(p => p.Y) && other.Min(p => p.Y) <= one.Max(p => p.Y);

    private static PlanePoint[] LayOut()
    {
        (int Node, double Similarity)[][] nearest = NeighbourGraph.NearestOf(Papers.All, paper => paper.Related);
        return GraphLayout.Of(NeighbourGraph.Create(nearest.Length, node => nearest[node]));
    }
}
