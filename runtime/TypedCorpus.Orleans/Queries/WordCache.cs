using System.Collections.Concurrent;
using TypedCorpus.Orleans.Steps;

namespace TypedCorpus.Orleans.Queries;

/// <summary>What is known of words that were asked for before, of one version of the set.</summary>
internal sealed class WordCache
{
    /// <summary>About 100 MB at most; when it is full, all is forgotten.</summary>
    private const int MaxWords = 200_000;

    private ConcurrentDictionary<string, WordAnswer> _answers = new(StringComparer.Ordinal);
    private string _version = "";

    public WordAnswer? Find(string version, WordQuestion question) =>
        version == _version && _answers.TryGetValue(question.Key, out WordAnswer? answer) ? answer : null;

    public void Add(string version, WordQuestion question, WordAnswer answer)
    {
        lock (this)
        {
            if (version != _version || _answers.Count > MaxWords)
                (_version, _answers) = (version, new(StringComparer.Ordinal));
        }

        _answers.TryAdd(question.Key, answer);
    }
}
