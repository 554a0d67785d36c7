using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Related;

/// <summary>
/// The nearest neighbours found so far, as a heap with the farthest on top. Of two equally similar papers the earlier is
/// nearer.
/// </summary>
internal sealed class NeighbourHeap(int capacity)
{
    private readonly Neighbour[] _heap = new Neighbour[capacity];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    [MethodImpl(Jit.OptimizeInGenerator)]
    public void Add(Neighbour neighbour)
    {
        if (Count < _heap.Length)
        {
            _heap[Count++] = neighbour;
            if (Count == _heap.Length)
                Heapify();
        }
        else if (neighbour.Order(_heap[0]) < 0)
        {
            _heap[0] = neighbour;
            Sink(0);
        }
    }

    /// <summary>Returns the neighbours, the nearest first.</summary>
    public Neighbour[] ToSorted()
    {
        Neighbour[] sorted = _heap.AsSpan(0, Count).ToArray();
        Array.Sort(sorted, static (left, right) => left.Order(right));
        return sorted;
    }

    private void Heapify()
    {
        for (int i = (Count / 2) - 1; i >= 0; i--)
            Sink(i);
    }

    [MethodImpl(Jit.OptimizeInGenerator)]
    private void Sink(int at)
    {
        Neighbour sinking = _heap[at];
        for (int child = (2 * at) + 1; child < Count; child = (2 * at) + 1)
        {
            if (child + 1 < Count && _heap[child + 1].Order(_heap[child]) > 0)
                child++;
            if (_heap[child].Order(sinking) <= 0)
                break;
            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = sinking;
    }
}

/// <summary>A paper and its similarity to another. The nearer sorts first, then the earlier.</summary>
internal readonly record struct Neighbour(int Paper, double Similarity)
{
    public int Order(Neighbour other) => Similarity != other.Similarity
        ? other.Similarity.CompareTo(Similarity)
        : Paper.CompareTo(other.Paper);
}
