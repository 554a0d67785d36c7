using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Compiling.KeyPhrases;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Terms;

/// <summary>
/// What each token as it is written is to the index and to a phrase. Most tokens come again, and are folded and stemmed
/// once each.
/// </summary>
internal sealed class WordForms
{
    private readonly SpanMap _written = new();
    private readonly SpanMap _exactForms = new();
    private readonly SpanMap _terms = new();
    private readonly List<WordForm> _exactFound = [];
    private readonly char[] _exact = new char[TermAnalyzer.MaxLength];
    private readonly char[] _term = new char[TermAnalyzer.MaxLength];
    private WordForm[] _found = new WordForm[1024];

    /// <summary>The terms, in the order in which they were met.</summary>
    public List<string> Terms => _terms.Texts;

    public ref readonly WordForm this[int form] => ref _found[form];

    /// <summary>The number of a token as it is written.</summary>
    [MethodImpl(Jit.Hot)]
    public int Of(ReadOnlySpan<char> written)
    {
        int form = _written.GetOrAdd(written, out bool isNew);
        if (isNew)
            Add(form, written);
        return form;
    }

    private void Add(int form, ReadOnlySpan<char> written)
    {
        if (form == _found.Length)
            Array.Resize(ref _found, form * 2);
        int length = TermAnalyzer.Fold(written, _exact);
        WordForm exact = length == 0 ? new(-1, 0, isWeak: true) : OfExact(_exact.AsSpan(0, length));
        _found[form] = new(exact.Term, written.Length, exact.IsWeak);
    }

    private WordForm OfExact(ReadOnlySpan<char> exact)
    {
        int form = _exactForms.GetOrAdd(exact, out bool isNew);
        if (!isNew)
            return _exactFound[form];

        exact.CopyTo(_term);
        int term = _terms.GetOrAdd(_term.AsSpan(0, TermAnalyzer.Stem(_term, exact.Length)), out _);
        bool isWeak = exact.Length < 2
            || IsAdverb(exact)
            || IsNumber(exact)
            || WeakWords.Contains(_exactForms.Texts[form], _terms.Texts[term]);
        _exactFound.Add(new(term, exact.Length, isWeak));
        return _exactFound[form];
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

/// <summary>A token's term, or -1 where it has none, its length, and whether it is too weak to begin or end a phrase.</summary>
internal readonly struct WordForm(int term, int length, bool isWeak)
{
    public int Term { get; } = term;

    public int Length { get; } = length;

    public bool IsWeak { get; } = isWeak;
}
