using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Terms;

/// <summary>
/// The forms of words as written, each with its term and whether it is a stop word. Most words repeat, so each form is
/// folded and stemmed once.
/// </summary>
internal sealed class WordForms
{
    private readonly StringInterner _written = new();
    private readonly StringInterner _folded = new();
    private readonly StringInterner _terms = new();
    private readonly List<WordForm> _formsOfFolded = [];
    private readonly char[] _foldedBuffer = new char[TermAnalyzer.MaxLength];
    private readonly char[] _termBuffer = new char[TermAnalyzer.MaxLength];
    private WordForm[] _forms = new WordForm[1024];

    /// <summary>The terms in the order of first occurrence.</summary>
    public List<string> Terms => _terms.Texts;

    public ref readonly WordForm this[int form] => ref _forms[form];

    /// <summary>The number of a token's form.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public int Of(ReadOnlySpan<char> written)
    {
        int form = _written.GetOrAdd(written, out bool isNew);
        if (isNew)
            Add(form, written);
        return form;
    }

    private void Add(int form, ReadOnlySpan<char> written)
    {
        if (form == _forms.Length)
            Array.Resize(ref _forms, form * 2);
        int length = TermAnalyzer.Fold(written, _foldedBuffer);
        WordForm folded = length == 0 ? new(-1, 0, isStopWord: true) : OfFolded(_foldedBuffer.AsSpan(0, length));
        _forms[form] = new(folded.Term, written.Length, folded.IsStopWord);
    }

    private WordForm OfFolded(ReadOnlySpan<char> folded)
    {
        int form = _folded.GetOrAdd(folded, out bool isNew);
        if (!isNew)
            return _formsOfFolded[form];

        folded.CopyTo(_termBuffer);
        int term = _terms.GetOrAdd(_termBuffer.AsSpan(0, TermAnalyzer.Stem(_termBuffer, folded.Length)), out _);
        bool isStopWord = folded.Length < 2
            || IsAdverb(folded)
            || IsNumber(folded)
            || StopWords.Contains(_folded.Texts[form], _terms.Texts[term]);
        _formsOfFolded.Add(new(term, folded.Length, isStopWord));
        return _formsOfFolded[form];
    }

    private static bool IsAdverb(ReadOnlySpan<char> folded) =>
        folded.Length > 4 && folded.EndsWith("ly".AsSpan()) && !folded.SequenceEqual("anomaly".AsSpan());

    private static bool IsNumber(ReadOnlySpan<char> folded)
    {
        int digits = 0;
        foreach (char c in folded)
            digits += c == '.' || AsciiChar.IsDigit(c) ? 1 : 0;
        // 20k, 10x and 3.5 are quantities; 3d and gpt4 are names, and 3d is the shortest.
        return digits == folded.Length || (digits == folded.Length - 1 && folded[folded.Length - 1] is 'x' or 'k' or 'm' or 'b' or 's');
    }
}

/// <summary>The term of a word as written, or -1 if it has none, the word's length, and whether no phrase begins or ends with it.</summary>
internal readonly struct WordForm(int term, int length, bool isStopWord)
{
    public int Term { get; } = term;

    public int Length { get; } = length;

    public bool IsStopWord { get; } = isStopWord;
}
