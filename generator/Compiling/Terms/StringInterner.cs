using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Terms;

/// <summary>Numbers distinct texts from 0, and looks up a span without allocating a string.</summary>
/// <param name="capacity">The initial capacity, a power of two.</param>
internal sealed class StringInterner(int capacity = 1024)
{
    private readonly List<string> _texts = [];
    private int[] _next = new int[capacity];
    private uint[] _hashes = new uint[capacity];
    private int[] _buckets = NewBuckets(capacity);

    /// <summary>The texts by number.</summary>
    public List<string> Texts => _texts;

    [MethodImpl(Jit.OptimizeInGenerator)]
    public int GetOrAdd(ReadOnlySpan<char> text, out bool isNew)
    {
        uint hash = Fnv1a.Hash(text);
        // The low bits choose the bucket, and the high ones vary more.
        hash ^= hash >> 15;
        for (int i = _buckets[hash & (uint)(_buckets.Length - 1)]; i >= 0; i = _next[i])
        {
            if (_hashes[i] == hash && text.SequenceEqual(_texts[i].AsSpan()))
            {
                isNew = false;
                return i;
            }
        }

        isNew = true;
        int added = _texts.Count;
        _texts.Add(text.ToString());
        if (added == _buckets.Length)
            Grow();
        _hashes[added] = hash;
        Link(added);
        return added;
    }

    private void Grow()
    {
        int before = _buckets.Length;
        _next = new int[before * 2];
        _buckets = NewBuckets(before * 2);
        Array.Resize(ref _hashes, before * 2);
        for (int i = 0; i < before; i++)
            Link(i);
    }

    private void Link(int index)
    {
        ref int bucket = ref _buckets[_hashes[index] & (uint)(_buckets.Length - 1)];
        _next[index] = bucket;
        bucket = index;
    }

    private static int[] NewBuckets(int count)
    {
        int[] buckets = new int[count];
        for (int i = 0; i < count; i++)
            buckets[i] = -1;
        return buckets;
    }
}
