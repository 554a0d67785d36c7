using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Terms;

/// <summary>Counts the terms of one paper after another, and collects the words that its phrases may consist of.</summary>
internal sealed class TermCounter(WordForms forms)
{
    private readonly PhraseWordCollector _words = new(forms);

    // By term; all zero between two papers.
    private int[] _inTitle = new int[1024];
    private int[] _inAbstract = new int[1024];
    private int[] _distinct = new int[256];
    private int _distinctCount;

    /// <summary>Counts the terms of a field and returns the number of its words.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public int Count(string text, int offset, bool isTitle)
    {
        int words = 0;
        _words.Begin(text, offset);
        foreach (TextToken token in new Tokenizer(text.AsSpan()))
        {
            int form = forms.Of(text.AsSpan(token.Start, token.Length));
            int term = forms[form].Term;
            if (token.IsPart)
            {
                _words.Add(token.Start, token.End, form);
                words += term < 0 ? 0 : 1;
            }

            if (term >= 0)
                Count(term, isTitle);
        }

        _words.End();
        return words;
    }

    /// <summary>Returns the words of phrases since the last call, in the order of the text.</summary>
    public PhraseWord[] TakeWords() => _words.Take();

    /// <summary>Appends the counts since the last call to a list, in the order of the terms' ids.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public void Take(ref TermCount[] counts, ref int length)
    {
        if (counts.Length < length + _distinctCount)
            Array.Resize(ref counts, Math.Max(counts.Length * 2, length + _distinctCount));
        Array.Sort(_distinct, 0, _distinctCount);
        for (int i = 0; i < _distinctCount; i++)
        {
            int term = _distinct[i];
            counts[length++] = new(term, _inTitle[term], _inAbstract[term]);
            _inTitle[term] = 0;
            _inAbstract[term] = 0;
        }

        _distinctCount = 0;
    }

    private void Count(int term, bool isTitle)
    {
        if (term >= _inTitle.Length)
        {
            Array.Resize(ref _inTitle, Math.Max(term + 1, _inTitle.Length * 2));
            Array.Resize(ref _inAbstract, _inTitle.Length);
        }

        if (_inTitle[term] + _inAbstract[term] == 0)
        {
            if (_distinctCount == _distinct.Length)
                Array.Resize(ref _distinct, _distinctCount * 2);
            _distinct[_distinctCount++] = term;
        }

        if (isTitle)
            _inTitle[term]++;
        else
            _inAbstract[term]++;
    }
}

/// <summary>How often a term occurs in the title and in the abstract of a paper.</summary>
internal readonly struct TermCount(int term, int inTitle, int inAbstract)
{
    public int Term { get; } = term;

    public int InTitle { get; } = inTitle;

    public int InAbstract { get; } = inAbstract;
}
