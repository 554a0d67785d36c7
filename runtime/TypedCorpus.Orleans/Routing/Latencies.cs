using System.Collections.Concurrent;

namespace TypedCorpus.Orleans.Routing;

/// <summary>How long the answers of each shard took lately, to tell when another replica is worth asking too.</summary>
internal sealed class Latencies
{
    private static readonly TimeSpan Unknown = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<int, Window> _shards = [];

    public void Add(int[] shards, TimeSpan time)
    {
        foreach (int shard in shards)
            _shards.GetOrAdd(shard, static _ => new()).Add(time);
    }

    /// <summary>The time within which 95 % of the answers of the slowest of some shards have come.</summary>
    public TimeSpan SlowOf(int[] shards)
    {
        TimeSpan most = Least;
        foreach (int shard in shards)
        {
            TimeSpan slow = _shards.TryGetValue(shard, out Window? window) ? window.P95 : Unknown;
            most = slow > most ? slow : most;
        }

        return most < Most ? most : Most;
    }

    /// <summary>The last times of a shard.</summary>
    private sealed class Window
    {
        private const int Size = 64;
        private const int Period = 16;

        private readonly TimeSpan[] _times = new TimeSpan[Size];
        private int _count;
        private long _p95 = Unknown.Ticks;

        public TimeSpan P95 => new(Volatile.Read(ref _p95));

        public void Add(TimeSpan time)
        {
            lock (_times)
            {
                _times[_count++ % Size] = time;
                if (_count % Period != 0)
                    return;
                TimeSpan[] sorted = _times[..Math.Min(_count, Size)];
                Array.Sort(sorted);
                Volatile.Write(ref _p95, sorted[(int)(0.95 * (sorted.Length - 1))].Ticks);
            }
        }
    }
}
