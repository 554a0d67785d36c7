using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Indexing;

/// <summary>Numbers texts from 0, each once, without making a string to look one up.</summary>
internal sealed class SpanMap
{
    private readonly List<string> _texts = [];
    private int[] _next = new int[1024];
    private int[] _buckets = NewBuckets(1024);

    /// <summary>The texts, each at its number.</summary>
    public List<string> Texts => _texts;

    [MethodImpl(Jit.Hot)]
    public int GetOrAdd(ReadOnlySpan<char> text, out bool isNew)
    {
        uint hash = Hash(text);
        for (int i = _buckets[hash & (uint)(_buckets.Length - 1)]; i >= 0; i = _next[i])
        {
            if (text.SequenceEqual(_texts[i].AsSpan()))
            {
                isNew = false;
                return i;
            }
        }

        isNew = true;
        _texts.Add(text.ToString());
        if (_texts.Count > _buckets.Length)
            Grow();
        else
            Link(_texts.Count - 1, hash);
        return _texts.Count - 1;
    }

    private void Grow()
    {
        _next = new int[_buckets.Length * 2];
        _buckets = NewBuckets(_buckets.Length * 2);
        for (int i = 0; i < _texts.Count; i++)
            Link(i, Hash(_texts[i].AsSpan()));
    }

    private void Link(int index, uint hash)
    {
        ref int bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
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

    private static uint Hash(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash ^ (hash >> 15);
    }
}
