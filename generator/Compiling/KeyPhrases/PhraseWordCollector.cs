using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>Collects the words of a paper that its phrases may have: none of an address, and no weak word that stands alone.</summary>
internal sealed class PhraseWordCollector(WordForms forms)
{
    private readonly AddressFinder _addresses = new();
    private PhraseWord[] _words = new PhraseWord[256];
    private int _count;
    private string _text = "";
    private int _offset;
    private int _end;
    private bool _isPreviousKept;

    /// <summary>Begins with a field of the paper, so far behind the beginning of its title.</summary>
    public void Begin(string text, int offset)
    {
        _addresses.Begin(text);
        _text = text;
        _offset = offset;
        _end = -1;
        _isPreviousKept = false;
    }

    [MethodImpl(Jit.Hot)]
    public void Add(int start, int end, int form)
    {
        Joint joint = JointOf(start);
        _end = end;
        if (joint != Joint.Compound)
            DropWeak();
        if (_addresses.Has(start))
        {
            _isPreviousKept = false;
            return;
        }

        if (_count == _words.Length)
            Array.Resize(ref _words, _count * 2);
        _words[_count++] = new(_offset + start, form, _isPreviousKept ? joint : Joint.None);
        _isPreviousKept = true;
    }

    public void End() => DropWeak();

    public PhraseWord[] Take()
    {
        PhraseWord[] words = _words.AsSpan(0, _count).ToArray();
        _count = 0;
        return words;
    }

    /// <summary>No phrase goes over a weak word but within a compound, which the last word is in no more.</summary>
    private void DropWeak()
    {
        if (!_isPreviousKept || _words[_count - 1].Joint == Joint.Compound || !forms[_words[_count - 1].Form].IsWeak)
            return;
        _count--;
        _isPreviousKept = false;
    }

    private Joint JointOf(int start)
    {
        if (_end < 0 || start != _end + 1)
            return Joint.None;
        return _text[_end] == ' ' ? Joint.Space : Compound.NextPart(_text.AsSpan(), _end) == start ? Joint.Compound : Joint.None;
    }
}
