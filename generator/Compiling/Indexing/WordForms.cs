using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Indexing;

/// <summary>What each word as it is written is to a phrase: its stem, by number, and whether it can stand at an end.</summary>
internal sealed class WordForms
{
    private readonly SpanMap _forms = new();
    private readonly SpanMap _stems = new();
    private readonly List<WordForm> _found = [];
    private readonly char[] _exact = new char[TermAnalyzer.MaxLength];
    private readonly char[] _stem = new char[TermAnalyzer.MaxLength];

    public WordForm Of(ReadOnlySpan<char> word)
    {
        int form = _forms.GetOrAdd(word, out bool isNew);
        if (isNew)
            _found.Add(Analyze(word));
        return _found[form];
    }

    private WordForm Analyze(ReadOnlySpan<char> word)
    {
        int length = TermAnalyzer.Analyze(word, _exact, _stem, out int stemLength);
        ReadOnlySpan<char> stem = _stem.AsSpan(0, stemLength);
        bool isWeak = length < 2
            || IsAdverb(_exact.AsSpan(0, length))
            || IsNumber(_exact.AsSpan(0, length))
            || WeakWords.Contains(_exact.AsSpan(0, length).ToString(), stem.ToString());
        return new(_stems.GetOrAdd(stem, out _), isWeak);
    }

    private static bool IsAdverb(ReadOnlySpan<char> exact) =>
        exact.Length > 4 && exact.EndsWith("ly".AsSpan()) && !exact.SequenceEqual("anomaly".AsSpan());

    private static bool IsNumber(ReadOnlySpan<char> exact)
    {
        int digits = 0;
        foreach (char c in exact)
            digits += c is (>= '0' and <= '9') or '.' ? 1 : 0;
        // 20k, 10x and 3.5 are quantities; 3d and gpt4 are names, and 3d is the shortest.
        return digits == exact.Length || (digits == exact.Length - 1 && exact[exact.Length - 1] is 'x' or 'k' or 'm' or 'b' or 's');
    }
}

/// <summary>A word's stem, and whether it is too weak to begin or end a term.</summary>
internal readonly record struct WordForm(int Stem, bool IsWeak);
