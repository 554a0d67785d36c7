using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Indexing;

/// <summary>
/// The phrases of a text that may be distinctive terms: one to three words, the parts of a compound
/// counted; with nothing but a space between them; whose ends are strong words; and none in a URL.
/// </summary>
internal sealed class PhraseReader
{
    private const int MaxParts = 3;

    /// <summary>How many stems a key has room for; beyond it, words of a corpus are not told apart from none.</summary>
    private const int MaxStem = (1 << 21) - 2;

    private readonly WordForms _forms = new();
    private readonly List<Word> _words = [];

    /// <summary>Adds the phrases of a text to a list, in the order of the text.</summary>
    public void Read(string text, bool isTitle, List<Phrase> phrases)
    {
        FindWords(text);
        for (int first = 0; first < _words.Count; first++)
        {
            if (_words[first].IsWeak || _words[first].Joint == Joint.Compound)
                continue;

            long key = 0;
            for (int last = first; last < _words.Count && last < first + MaxParts; last++)
            {
                if (last > first && !IsJoined(_words[last]))
                    break;
                key = (key << 21) | (uint)(_words[last].Stem + 1);
                bool endsCompound = last + 1 == _words.Count || _words[last + 1].Joint != Joint.Compound;
                if (endsCompound && !_words[last].IsWeak)
                {
                    int start = _words[first].Start;
                    phrases.Add(new(key, start, _words[last].End - start, last - first + 1, isTitle));
                }
            }
        }
    }

    /// <summary>Over a space only to a strong word; a compound may have weak ones in it, as <c>text-to-image</c>.</summary>
    private static bool IsJoined(Word word) => word.Joint == Joint.Compound || (word.Joint == Joint.Space && !word.IsWeak);

    private void FindWords(string text)
    {
        _words.Clear();
        int end = -1;
        int urlEnd = -1;
        foreach (TextToken token in new Tokenizer(text.AsSpan()))
        {
            if (token.Kind != TokenKind.Part)
                continue;

            if (token.Start >= urlEnd && IsAddress(text, token.Start, out int addressEnd))
                urlEnd = addressEnd;
            WordForm form = token.Start < urlEnd ? new(0, IsWeak: true) : _forms.Of(text.AsSpan(token.Start, token.Length));
            _words.Add(new(token.Start, token.End, Math.Min(form.Stem, MaxStem), form.IsWeak, JointOf(text, end, token.Start)));
            end = token.End;
        }
    }

    private static Joint JointOf(string text, int end, int start)
    {
        if (end < 0 || start != end + 1)
            return Joint.None;
        return text[end] == ' ' ? Joint.Space : Compound.NextPart(text.AsSpan(), end) == start ? Joint.Compound : Joint.None;
    }

    /// <summary>Whether the run of characters around a word is an address: with a scheme, or a dot and a slash.</summary>
    private static bool IsAddress(string text, int start, out int end)
    {
        for (end = start; end < text.Length && text[end] > ' ';)
            end++;
        int first = start;
        while (first > 0 && text[first - 1] > ' ')
            first--;
        ReadOnlySpan<char> run = text.AsSpan(first, end - first);
        return run.IndexOf("://".AsSpan()) >= 0
            || run.IndexOf("www.".AsSpan()) >= 0
            || run.IndexOf(".com".AsSpan()) >= 0
            || run.IndexOf(".io".AsSpan()) >= 0
            || run.IndexOf(".org".AsSpan()) >= 0;
    }

    private enum Joint
    {
        None,
        Space,
        Compound,
    }

    private readonly record struct Word(int Start, int End, int Stem, bool IsWeak, Joint Joint);
}

/// <summary>A phrase in a field of a paper: its stems as one number, and where it stands.</summary>
internal readonly record struct Phrase(long Key, int Start, int Length, int Parts, bool IsInTitle)
{
    /// <summary>Whether this phrase is, or is a part of, another.</summary>
    public static bool IsWithin(long inner, long outer)
    {
        long mask = inner < 1L << 21 ? (1L << 21) - 1 : inner < 1L << 42 ? (1L << 42) - 1 : long.MaxValue;
        for (; outer > 0; outer >>= 21)
        {
            if ((outer & mask) == inner)
                return true;
        }

        return false;
    }
}
